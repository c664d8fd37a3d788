using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>What is wrong with settings that can be read: names of things that are not there.</summary>
internal static class SettingsProblems
{
    public static IEnumerable<Diagnostic> Find(HandbookSettings settings, FieldPlaces places, ContentFolder content, BuildContext context)
    {
        if (settings.Stylesheet is { } sheet && content.Assets.All(asset => asset.Path.InContent != sheet))
            yield return MissingStylesheet.At(places.At("stylesheet"), sheet);
        if (settings.Logo?.Image is { } logo && !content.Assets.Any(asset => asset.Path.InContent == logo && IsImage(logo)))
            yield return MissingImage.Logo(places.At("logo.image"), logo);
        if (settings.Accent?.Light is { } light && light.ContrastWith(Accent.LightGround) < Accent.LeastContrast)
            yield return AccentContrast.OnLight(places.At("accent.light"), light);
        if (settings.Accent?.Dark is { } dark && dark.ContrastWith(Accent.DarkGround) < Accent.LeastContrast)
            yield return AccentContrast.OnDark(places.At("accent.dark"), dark);
        foreach (var (name, depth) in new[] { ("front-matter-depth", settings.Limits.FrontMatterDepth), ("text-depth", settings.Limits.TextDepth) })
        {
            if (depth > ReadingLimits.MostDepth)
                yield return OverLimit.DepthSet(places.At($"limits.{name}"), name, ReadingLimits.MostDepth);
        }

        if (context.Themes.All(theme => theme.Name != settings.Theme))
            yield return UnknownTheme.At(places.At("theme"), settings.Theme, [.. context.Themes.Select(theme => theme.Name)]);
        if (context.ThemeOf(settings).Languages is var spoken && LanguageTag.Nearest(settings.Language, spoken) is null)
            yield return UnknownLanguage.At(places.At("language"), settings.Language, spoken);
        // A page can lead to an e-mail address; a site cannot be at one.
        if (settings.BaseUrl is { Host.Length: 0 } nowhere)
        {
            yield return WrongType.Value(
                WrongType.Rule, places.At("base-url"), "base-url", nowhere.Value, "the address that the site is published at",
                "https://handbook.example.org/", null);
        }

        if (context.BaseUrl is null && places.Lacks("base-url"))
            yield return BaseUrlMissing.At(places.At("base-url"));
    }

    private static bool IsImage(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".avif" or ".gif" or ".jpeg" or ".jpg" or ".png" or ".svg" or ".webp";
}
