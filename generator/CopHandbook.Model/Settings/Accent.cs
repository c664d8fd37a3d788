using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>The organisation's colour. For a screen that has none given, the theme keeps its own.</summary>
[Shorthand("light")]
public sealed record Accent
{
    /// <summary>The least contrast of text (WCAG 2.2, 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    /// <summary>The darkest ground that a theme may write in the accent on, on light pages.</summary>
    public static readonly Colour LightGround = Colour.Read("#eaf1ec")!.Value;

    /// <summary>The lightest ground that a theme may write in the accent on, on dark pages.</summary>
    public static readonly Colour DarkGround = Colour.Read("#16231e")!.Value;

    [Field("The colour of links and bands on light pages.", Example = "\"#7a1f5c\"")]
    public Colour? Light { get; init; }

    [Field("The colour of links and bands on dark pages.", Example = "\"#f0b3dc\"")]
    public Colour? Dark { get; init; }
}
