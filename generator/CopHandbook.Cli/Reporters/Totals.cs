using System.Globalization;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters;

/// <summary>The problems counted, the worst first: "3 errors, 2 warnings and 1 note in 2 files".</summary>
internal static class Totals
{
    /// <summary>"no problem" where there is none.</summary>
    public static string Of(RunReport report)
    {
        var parts = new[]
        {
            (Count: report.Diagnostics.Count(Severity.Error), One: "error", Many: "errors"),
            (Count: report.Diagnostics.Count(Severity.Warning), One: "warning", Many: "warnings"),
            (Count: report.Diagnostics.Count(Severity.Note), One: "note", Many: "notes"),
        }.Where(part => part.Count > 0).Select(part => Counted(part.Count, part.One, part.Many)).ToList();
        if (parts.Count == 0)
            return "no problem";
        var listed = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
        return $"{listed} in {Counted(report.Diagnostics.Select(diagnostic => diagnostic.Span.Path).Distinct().Count(), "file", "files")}";
    }

    public static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
