using System.Globalization;
using CopHandbook.Engine.Output;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Cli.Reporters;

/// <summary>What came of a run, in a few lines for people. What was found wrong is told before.</summary>
internal static class Conclusion
{
    public static IEnumerable<string> Of(RunReport report) =>
        [.. HistoryWords.Of(report), .. PreviewWords.Of(report), .. SearchWords.Of(report),
            .. report.Renewed is { } renewed ? Renewing(report, renewed)
            : report.Address is { } address ? Serving(report, address)
            : report.Published is { } published ? Publishing(report, published)
            : Checking(report)];

    private static IEnumerable<string> Serving(RunReport report, Uri address) =>
    [
        $"Serving {Contents(report)} as of {Day.Of(report.Today)}.",
        .. report.Handbook.IsSound ? [] : (string[])["  The pages come once the errors are mended."],
        $"  look   {address}",
        "  end    Ctrl-C",
    ];

    private static IEnumerable<string> Renewing(RunReport report, TimeSpan renewed)
    {
        var took = string.Create(CultureInfo.InvariantCulture, $"{renewed.TotalMilliseconds:0} ms");
        var stands = report.Handbook.IsSound ? "" : "; the pages are the last that were sound";
        yield return $"Renewed in {took}: {Tally.Sentence(report.Diagnostics)}{stands}.";
    }

    private static IEnumerable<string> Publishing(RunReport report, Publication published)
    {
        var made = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Handbook.Site.Pages.Count} pages, {published.Report.Files} files{Kept(published.Report)}, {published.Report.Bytes / 1000.0:0} kB");
        var took = string.Create(CultureInfo.InvariantCulture, $"{published.Elapsed.TotalSeconds:0.00} s");
        yield return $"Published {Contents(report)}: {made}, in {took}.";
        yield return $"  into   {report.Output}/";
        yield return $"  as of  {Day.Of(report.Today)}, for {report.Handbook.Site.Frame.BaseUrl}";
        yield return "  look   give the same command with 'serve' in the place of 'build', and open the address that it says";
    }

    private static string Kept(PublishReport report) =>
        report.Made == report.Files ? "" : string.Create(CultureInfo.InvariantCulture, $" ({report.Made} made anew)");

    private static IEnumerable<string> Checking(RunReport report)
    {
        if (report.Handbook.IsSound && report.Passes)
            yield return $"The content is sound as of {Day.Of(report.Today)}: {Contents(report)}.";
        if (!report.Scope.IsEverything)
            yield return Limits(report);
        if (!report.Passes && !report.Diagnostics.HasErrors())
            yield return "Under --strict a warning fails as an error does.";
        if (!report.Passes && report.Output is { } folder)
            yield return $"Nothing was published; {folder}/ is untouched.";
    }

    private static string Limits(RunReport report)
    {
        var about = (report.Scope.Paths, report.Scope.Changed) switch
        {
            ([], { } changed) => $"files changed since {changed.Since}",
            (var paths, null) => string.Join(", ", paths.Select(path => path.AsGiven)),
            var (paths, changed) => $"files of {string.Join(", ", paths.Select(path => path.AsGiven))} changed since {changed.Since}",
        };
        var found = report.Diagnostics.Count == 0 ? "Nothing is wrong there. " : "";
        var elsewhere = report.LeftOut switch
        {
            0 => "Nothing is wrong elsewhere.",
            1 => "Elsewhere there is 1 problem.",
            var several => $"Elsewhere there are {Tally.Figure(several)} problems.",
        };
        return $"The report is about {about}. {found}{elsewhere}";
    }

    private static string Contents(RunReport report) =>
        $"{Tally.Counted(report.Handbook.Site.Pages.OfType<CommunityPage>().Count(), "community", "communities")} and "
        + Tally.Counted(report.Handbook.Handbook.Chapters.Count, "chapter", "chapters");
}
