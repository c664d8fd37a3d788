using System.Globalization;
using CopHandbook.Model.Settings;

namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An accent colour in which links could not be read.</summary>
public static class AccentContrast
{
    public static readonly Rule Rule = new("accent-contrast", Severity.Error, "The accent colour can be read on the pages.")
    {
        Why = "Links are written in this colour, and with less contrast many people cannot read them.",
        Fires = new("") { Settings = "accent: { light: \"#f0b3dc\" }" },
        Passes = new("") { Settings = "accent: { light: \"#7a1f5c\", dark: \"#f0b3dc\" }" },
    };

    public static Diagnostic OnLight(SourceSpan span, Colour colour) => At(span, colour, Accent.LightGround, "light", "darker");

    public static Diagnostic OnDark(SourceSpan span, Colour colour) => At(span, colour, Accent.DarkGround, "dark", "lighter");

    private static Diagnostic At(SourceSpan span, Colour colour, Colour ground, string pages, string shade)
    {
        // Rounded down: 4.48 is not enough, so it must not be told as 4.5.
        var contrast = Math.Floor(colour.ContrastWith(ground) * 100) / 100;
        return Rule.Report(span,
            string.Create(CultureInfo.InvariantCulture,
                $"'{colour}' has a contrast of {contrast:0.##} to 1 on {pages} pages; text needs {Accent.LeastContrast} to 1"),
            $"write a {shade} one: '{colour.WithContrast(ground, Accent.LeastContrast)}' would do");
    }
}
