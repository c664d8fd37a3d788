using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

internal enum HtmlTokenKind
{
    Text,
    Opening,
    Closing,

    /// <summary>Begins as a tag does, and is none.</summary>
    Unreadable,
}

/// <summary>An attribute as it is written; the name in lower case, the value with its character references read.</summary>
internal sealed record HtmlAttribute(string Name, string Value, TextRange Range, TextRange ValueRange);

/// <summary>A piece of HTML: a tag, or what stands between two. Names are in lower case; ranges count from the start of the HTML.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextRange Range)
{
    public string Name { get; init; } = "";

    public IReadOnlyList<HtmlAttribute> Attributes { get; init; } = [];
}
