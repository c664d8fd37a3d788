using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;

namespace CopHandbook.Cli.Reporters;

/// <summary>Where the sentence that a rule stands on can be read.</summary>
internal static class GuidancePlace
{
    /// <summary>The sentence that a diagnostic's rule stands on; null where it stands on none.</summary>
    public static GuidanceQuote? Quote(this Diagnostic diagnostic) => RuleCatalogue.Find(diagnostic.Rule)?.Guidance;

    /// <summary>The chapter's file with the section; null where this handbook has no such chapter.</summary>
    public static string? FileOf(RunReport report, GuidanceQuote quote) =>
        ChapterOf(report, quote) is { } chapter ? $"{chapter.Path}#{quote.Anchor}" : null;

    /// <summary>The published section; null where there is no such chapter or the site's address is not known.</summary>
    public static string? AddressOf(RunReport report, GuidanceQuote quote) =>
        ChapterOf(report, quote) is null ? null : Published(report, $"guidance/{quote.Chapter}/#{quote.Anchor}");

    /// <summary>The published page about a rule; null where the site's address is not known.</summary>
    public static string? PageOf(RunReport report, string rule) => Published(report, $"reference/rules/{rule}/");

    private static Chapter? ChapterOf(RunReport report, GuidanceQuote quote)
    {
        var path = $"guidance/{quote.Chapter}.md";
        return report.Handbook.Handbook.Chapters.FirstOrDefault(chapter => chapter.Path.InContent == path);
    }

    private static string? Published(RunReport report, string page)
    {
        var frame = report.Handbook.Site.Frame;
        // Without an address of its own a site is built for this machine, and nobody else can follow a link there.
        return frame.Settings.BaseUrl is null && frame.BaseUrl.IsLoopback ? null : $"{frame.BaseUrl.AbsoluteUri.TrimEnd('/')}/{page}";
    }
}
