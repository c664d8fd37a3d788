using System.Globalization;
using CopHandbook.Engine.Output;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Cli.Reporters;

/// <summary>For people: each problem where it is and what to do, then the sum in a few lines.</summary>
internal sealed class TextReporter(TextWriter output) : Reporter
{
    public override void Checked(RunReport report)
    {
        WriteDiagnostics(report);
        output.WriteLine(report.Handbook.IsSound
            ? $"The content is sound as of {Day(report)}: {Contents(report)}{Sum(report, "; ")}."
            : $"{Sum(report, "")}.");
        if (!report.Handbook.IsSound && report.Output is { } folder)
            output.WriteLine($"Nothing was published; {folder}/ is untouched.");
    }

    public override void Published(RunReport report, PublishReport published, TimeSpan elapsed)
    {
        WriteDiagnostics(report);
        var made = string.Create(
            CultureInfo.InvariantCulture, $"{report.Handbook.Site.Pages.Count} pages, {published.Files} files, {published.Bytes / 1000.0:0} kB");
        var took = string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.00} s");
        output.WriteLine($"Published {Contents(report)}: {made}, in {took}{Sum(report, "; ")}.");
        output.WriteLine($"  into   {report.Output}/");
        output.WriteLine($"  as of  {Day(report)}, for {report.Handbook.Site.Frame.BaseUrl}");
        output.WriteLine("  look   give the same command with 'serve' in the place of 'build', and open the address that it says");
    }

    public override void Serving(RunReport report, Uri address)
    {
        WriteDiagnostics(report);
        output.WriteLine($"Serving {Contents(report)} as of {Day(report)}{Sum(report, "; ")}.");
        output.WriteLine($"  look   {address}");
        output.WriteLine("  end    Ctrl-C");
    }

    private void WriteDiagnostics(RunReport report)
    {
        foreach (var diagnostic in report.Handbook.Diagnostics)
        {
            var severity = diagnostic.Severity.ToString().ToLowerInvariant();
            output.WriteLine($"{diagnostic.Span}: {severity} {diagnostic.Rule}: {diagnostic.Message}");
            if (diagnostic.Hint is { } hint)
                output.WriteLine($"    hint: {hint}");
        }

        if (report.Handbook.Diagnostics.Count > 0)
            output.WriteLine();
    }

    private static string Day(RunReport report) => report.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Contents(RunReport report) =>
        $"{Counted(report.Handbook.Site.Pages.OfType<CommunityPage>().Count(), "community", "communities")} and "
        + Counted(report.Handbook.Handbook.Chapters.Count, "chapter", "chapters");

    /// <summary>The problems counted, worst first; empty where there are none.</summary>
    private static string Sum(RunReport report, string before)
    {
        var diagnostics = report.Handbook.Diagnostics;
        var parts = new[]
        {
            (Count: diagnostics.Count(Severity.Error), One: "error", Many: "errors"),
            (Count: diagnostics.Count(Severity.Warning), One: "warning", Many: "warnings"),
            (Count: diagnostics.Count(Severity.Note), One: "note", Many: "notes"),
        }.Where(part => part.Count > 0).Select(part => Counted(part.Count, part.One, part.Many)).ToList();
        var files = diagnostics.Select(diagnostic => diagnostic.Span.Path).Distinct().Count();
        return parts.Count == 0 ? "" : $"{before}{string.Join(", ", parts)} in {Counted(files, "file", "files")}";
    }

    private static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
