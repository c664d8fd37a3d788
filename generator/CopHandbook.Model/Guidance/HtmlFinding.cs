using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>What keeps a piece of HTML off the page.</summary>
public enum HtmlFault
{
    /// <summary>The text may hold no HTML at all.</summary>
    NotAllowed,

    /// <summary>It begins as a tag or a comment does, and is none.</summary>
    Unreadable,

    /// <summary>The element, or the attribute, could run or load something.</summary>
    Harmful,

    /// <summary>The element, or the attribute, is none of those that pages take.</summary>
    Unknown,

    /// <summary>The attribute's value is none that it can have.</summary>
    Value,

    /// <summary>The id is that of a heading, or of an element before.</summary>
    TakenId,

    /// <summary>The element has an id besides this one.</summary>
    SecondId,

    /// <summary>More elements are open there than any text needs.</summary>
    TooDeep,

    /// <summary>The element has no closing tag.</summary>
    Unclosed,
}

/// <summary>A piece of HTML of a text that does not reach the page as it is written. <paramref name="Range"/> begins at its first character.</summary>
/// <param name="Element">In lower case; empty where no tag could be read.</param>
/// <param name="Attributes">The attributes concerned; empty where it is the element.</param>
public sealed record HtmlFinding(HtmlFault Fault, TextRange Range, string Element, IReadOnlyList<string> Attributes)
{
    /// <summary>The attributes that the element may have, for the hint.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];
}
