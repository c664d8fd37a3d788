namespace CopHandbook.Model.Schema;

/// <summary>A value that a charter writes as one word or phrase, with a form of its own.</summary>
public interface IWrittenValue<TSelf> where TSelf : struct, IWrittenValue<TSelf>
{
    /// <summary>Null where the text is not of the form.</summary>
    static abstract TSelf? Read(string text);

    /// <summary>The form, as an error tells it: "a number and a unit, such as \"3 months\"".</summary>
    static abstract string Form { get; }

    /// <summary>The form as a regular expression, for the JSON Schema.</summary>
    static abstract string Pattern { get; }
}
