using System.Text;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook;

/// <summary>The organisation's colour as a style sheet that sets the theme's tokens anew; the strict policy allows no inline one.</summary>
public static class AccentStylesheet
{
    // Behind near-white words lies a band that is darker than a colour which can be read on white.
    private const string LightBand = "75%,#000000";
    private const string DarkBand = "25%,#0e1714";

    /// <returns>Null where the settings choose no colour.</returns>
    public static OutputFile? Of(HandbookSettings settings)
    {
        var css = (settings.Accent?.Light, settings.Accent?.Dark) switch
        {
            (null, null) => "",
            // One colour leaves the pages of the other kind as the theme has them. Paper is always light.
            ({ } light, null) => $"@media print,not (prefers-color-scheme:dark){{{Root(light, LightBand)}}}\n",
            (null, { } dark) => OnDarkScreens(dark),
            ({ } light, { } dark) => $"{Root(light, LightBand)}\n{OnDarkScreens(dark)}",
        };
        return css.Length == 0 ? null : HandbookAssets.Fingerprinted("accent.css", Encoding.UTF8.GetBytes(css));
    }

    public static Permalink AddressOf(OutputFile stylesheet) => new("/" + stylesheet.Path);

    private static string OnDarkScreens(Colour dark) => $"@media screen and (prefers-color-scheme:dark){{{Root(dark, DarkBand)}}}\n";

    private static string Root(Colour accent, string band) =>
        $":root{{--colour-link:{accent};--colour-focus:{accent};--colour-band:color-mix(in oklab,{accent} {band});"
        + "--colour-band-soft:color-mix(in oklab,var(--colour-band) 90%,#ffffff);"
        + "--colour-band-line:color-mix(in oklab,var(--colour-band) 65%,#ffffff);"
        + "--colour-on-band-soft:color-mix(in oklab,var(--colour-on-band) 85%,var(--colour-band))}";
}
