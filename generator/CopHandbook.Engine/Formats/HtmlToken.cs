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

/// <summary>An attribute as it is written; the name in lower case. What stands at one place of one piece of HTML is one attribute.</summary>
internal readonly record struct HtmlAttribute(string Name, TextRange Range, TextRange ValueRange)
{
    private readonly string? value;

    /// <summary>What the ranges are of.</summary>
    public required ReadOnlyMemory<char> Html { private get; init; }

    /// <summary>With its character references read, which is done for who asks: most are passed over.</summary>
    public string Value
    {
        get => value ?? WebUtility.HtmlDecode(Html[ValueRange.Start..ValueRange.End].ToString());
        init => this.value = value;
    }

    public bool Equals(HtmlAttribute other) => other.Html.Equals(Html) && other.Range == Range;

    public override int GetHashCode() => HashCode.Combine(Html, Range);
}

/// <summary>A piece of HTML: a tag, or what stands between two. Names are in lower case; ranges count from the start of the HTML.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextRange Range)
{
    public string Name { get; init; } = "";

    /// <summary>Of a token that a scanner has just read, until it reads the next: each tag of a site is looked through for some.</summary>
    public ArraySegment<HtmlAttribute> Attributes { get; init; } = ArraySegment<HtmlAttribute>.Empty;

    public bool Has(string attribute) => IndexOf(attribute) >= 0;

    /// <summary>The value of an attribute, its character references read; null where the tag has none of the name.</summary>
    public string? ValueOf(string attribute) => IndexOf(attribute) is >= 0 and var at ? Attributes[at].Value : null;

    private int IndexOf(string attribute)
    {
        var all = Attributes.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Name == attribute)
                return i;
        }

        return -1;
    }
}
