using System.Net;
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

/// <summary>An attribute as it is written; the name in lower case. What stands at one place of a text is one attribute.</summary>
internal sealed record HtmlAttribute(string Name, TextRange Range, TextRange ValueRange)
{
    private string? value;

    /// <summary>What the ranges are of.</summary>
    public required string Html { private get; init; }

    /// <summary>With its character references read, which is done for who asks: most are passed over.</summary>
    public string Value
    {
        get => value ??= WebUtility.HtmlDecode(Html[ValueRange.Start..ValueRange.End]);
        init => this.value = value;
    }

    public bool Equals(HtmlAttribute? other) => other is not null && other.Name == Name && other.Range == Range;

    public override int GetHashCode() => HashCode.Combine(Name, Range);
}

/// <summary>A piece of HTML: a tag, or what stands between two. Names are in lower case; ranges count from the start of the HTML.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextRange Range)
{
    public string Name { get; init; } = "";

    /// <summary>An array, since each tag of a site is looked through for some.</summary>
    public HtmlAttribute[] Attributes { get; init; } = [];
}
