namespace CopHandbook.Model.Schema;

/// <summary>How a form asks for a field of the charter.</summary>
public enum FormControl
{
    /// <summary>A text of a few words, and any value with a form of its own, such as "3 months".</summary>
    Line,

    /// <summary>A text of whole sentences.</summary>
    Sentences,
    Number,
    Day,
    Time,

    /// <summary>True, false, or nothing said.</summary>
    Truth,

    /// <summary>One of a closed list.</summary>
    Word,

    /// <summary>Any of a closed list.</summary>
    Words,

    /// <summary>Several values, one a line.</summary>
    Lines,

    /// <summary>Other fields.</summary>
    Group,

    /// <summary>Items, each of the same other fields.</summary>
    Groups,
}
