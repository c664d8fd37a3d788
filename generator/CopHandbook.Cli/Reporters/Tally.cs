using System.Globalization;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters;

/// <summary>How often one rule spoke up, at one severity.</summary>
internal sealed record RuleCount(string Rule, Severity Severity, int Count);

/// <summary>Diagnostics counted, the worst first.</summary>
internal static class Tally
{
    public static IReadOnlyList<RuleCount> ByRule(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .CountBy(diagnostic => (diagnostic.Rule, diagnostic.Severity))
            .Select(group => new RuleCount(group.Key.Rule, group.Key.Severity, group.Value))
            .OrderByDescending(count => count.Severity)
            .ThenByDescending(count => count.Count)
            .ThenBy(count => count.Rule, StringComparer.Ordinal)];

    /// <summary>As in <c>3 errors, 2 warnings and 1 note in 2 files</c>.</summary>
    public static string Sentence(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var parts = new[]
        {
            (Count: diagnostics.Count(Severity.Error), One: "error", Many: "errors"),
            (Count: diagnostics.Count(Severity.Warning), One: "warning", Many: "warnings"),
            (Count: diagnostics.Count(Severity.Note), One: "note", Many: "notes"),
        }.Where(part => part.Count > 0).Select(part => Counted(part.Count, part.One, part.Many)).ToList();
        if (parts.Count == 0)
            return "no problems";
        var list = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
        return $"{list} in {Counted(diagnostics.Select(diagnostic => diagnostic.Span.Path).Distinct().Count(), "file", "files")}";
    }

    public static string Counted(int count, string one, string many) => $"{Figure(count)} {(count == 1 ? one : many)}";

    public static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
