using System.Text.RegularExpressions;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>What is wrong with settings that can be read: names of things that are not there.</summary>
internal static partial class SettingsProblems
{
    public static IEnumerable<Diagnostic> Find(HandbookSettings settings, FieldPlaces places, ContentFolder content, BuildContext context)
    {
        if (settings.Stylesheet is { } other && !other.EndsWith(".css", StringComparison.OrdinalIgnoreCase))
            yield return MissingStylesheet.OfOtherKind(places.At("stylesheet"), other);
        else if (settings.Stylesheet is { } sheet && content.Assets.All(asset => asset.Path.InContent != sheet))
            yield return MissingStylesheet.At(places.At("stylesheet"), sheet);
        if (settings.Logo?.Image is { } logo && !content.Assets.Any(asset => asset.Path.InContent == logo && IsImage(logo)))
            yield return MissingImage.Logo(places.At("logo.image"), logo);
        if (settings.Logo is { Image: null } && !places.IsBroken("logo") && !places.IsBroken("logo.image"))
            yield return MissingImage.LogoWithout(places.At("logo"));
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
        if (settings.Time.PerPerson is { Hours: { } hours, Per: null } && !places.IsBroken("time.per-person.per"))
            yield return TimeInvalid.NoUnit(places.At("time.per-person.hours"), "hours", hours, "per", "month");
        if (!BranchName().IsMatch(settings.Branch))
            yield return WrongType.Value(WrongType.Rule, places.At("branch"), "branch", settings.Branch, "the name of a branch of git", "main", null);
        foreach (var problem in SiteProblem(settings.BaseUrl, "base-url", "https://handbook.example.org/", places)
            .Concat(SiteProblem(settings.Repository, "repository", "https://github.com/example-organisation/handbook", places)))
            yield return problem;
        if (settings.Accessibility.Contact is { } contact && UnsafeUrl.RunningSchemeOf(contact) is { } scheme)
            yield return UnsafeUrl.OfField(places.At("accessibility.contact"), "contact", scheme, "https://example.org/accessibility-help");
        if (context.BaseUrl is null && places.Lacks("base-url"))
            yield return BaseUrlMissing.At(places.At("base-url"));
    }

    // Other addresses are made by adding to these, so nothing may follow their path, and readers see them.
    private static IEnumerable<Diagnostic> SiteProblem(WebAddress? address, string field, string example, FieldPlaces places)
    {
        if (address is { NamesUser: true } named)
            yield return UnsafeUrl.Unclear(places.At(field), named.Value);
        else if (address is { } other && !SiteAddress().IsMatch(other.Value))
            yield return WrongType.Value(
                WrongType.Rule, places.At(field), field, other.Value, "the address of a site or a folder of it, with nothing after its path",
                example, null);
    }

    [GeneratedRegex("""\Ahttps?://[^?#"<>\\^`{|}]+\z""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SiteAddress();

    // What git takes for one (git check-ref-format).
    [GeneratedRegex(@"\A(?![-/])(?!.*(\.\.|//|/\.|@\{|\.lock\z|[/.]\z))[^\x00-\x20\x7f~^:?*\[\\]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex BranchName();

    private static bool IsImage(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".avif" or ".gif" or ".jpeg" or ".jpg" or ".png" or ".svg" or ".webp";
}
