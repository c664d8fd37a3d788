using System.Globalization;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Reporters;

/// <summary>For people: each problem where it is and what to do, then the sum in a few lines.</summary>
internal sealed class TextReporter(Terminal terminal) : Reporter
{
    public override void Checked(RunReport report)
    {
        WriteDiagnostics(report);
        if (report.IsSound)
            terminal.Line($"{Verdict(report)} as of {Day.Of(report.Today)}{After(report)}.");
        else
            terminal.Line(report.Diagnostics.HasErrors() ? $"{Totals.Of(report)}." : $"{Totals.Of(report)}; with --strict, warnings fail.");
        if (!report.IsSound && report.Output is { } folder)
            terminal.Line($"Nothing was published; {folder}/ is untouched.");
    }

    public override void Published(RunReport report, PublishReport published, TimeSpan elapsed)
    {
        WriteDiagnostics(report);
        var made = string.Create(
            CultureInfo.InvariantCulture, $"{report.Handbook.Site.Pages.Count} pages, {published.Files} files, {published.Bytes / 1000.0:0} kB");
        var took = string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.00} s");
        terminal.Line($"Published {Contents(report)}: {made}, in {took}{After(report)}.");
        terminal.Line($"  into   {report.Output}/");
        terminal.Line($"  as of  {Day.Of(report.Today)}, for {report.Handbook.Site.Frame.BaseUrl}");
        terminal.Line("  look   give the same command with 'serve' in the place of 'build', and open the address that it says");
    }

    public override void Serving(RunReport report, Uri address)
    {
        WriteDiagnostics(report);
        terminal.Line($"Serving {Contents(report)} as of {Day.Of(report.Today)}{After(report)}.");
        terminal.Line($"  look   {address}");
        terminal.Line("  end    Ctrl-C");
    }

    private void WriteDiagnostics(RunReport report)
    {
        // The same sentence twice for one file tells nobody more.
        var quoted = new HashSet<(SourcePath, string)>();
        foreach (var diagnostic in report.Diagnostics)
            Write(diagnostic, report.Handbook.Handbook.Content.Name, quoted.Add((diagnostic.Span.Path, diagnostic.Rule)));
        if (report.Diagnostics.Count == 0)
            return;
        terminal.Line();
        // A single problem needs no table.
        if (report.Diagnostics.Count == 1)
            return;
        foreach (var count in report.Counts)
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{count.Count,5}  {NameOf(count.Severity),-7}  {count.Rule}"));
        terminal.Line();
    }

    private void Write(Diagnostic diagnostic, string content, bool isFirst)
    {
        terminal.Line($"{diagnostic.Span}: {NameOf(diagnostic.Severity)} {diagnostic.Rule}: ", diagnostic.Severity, diagnostic.Message);
        if (diagnostic.Hint is { } hint)
            terminal.Below("hint: ", hint);
        if (isFirst && RuleCatalogue.Find(diagnostic.Rule)?.Guidance is { } quote)
            terminal.Below("guidance: ", $"“{quote.Sentence}” ({content}/guidance/{quote.Chapter}.md#{quote.Anchor})");
        foreach (var place in diagnostic.Related)
            terminal.Below("also: ", place.ToString());
    }

    private static string NameOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Verdict(RunReport report) => report.Only is null
        ? $"The content, {Contents(report)}, is sound"
        : "The files that you asked about are sound";

    private static string After(RunReport report) => report.Diagnostics.Count == 0 ? "" : $"; {Totals.Of(report)}";

    private static string Contents(RunReport report) =>
        $"{Totals.Counted(report.Handbook.Site.Pages.OfType<CommunityPage>().Count(), "community", "communities")} and "
        + Totals.Counted(report.Handbook.Handbook.Chapters.Count, "chapter", "chapters");
}
