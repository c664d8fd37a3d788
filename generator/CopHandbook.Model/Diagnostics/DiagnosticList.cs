namespace CopHandbook.Model.Diagnostics;

/// <summary>The diagnostics of a run: sorted by place, then rule, without doubles.</summary>
public static class DiagnosticList
{
    public static IReadOnlyList<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Span)
            .ThenByDescending(diagnostic => diagnostic.Severity)
            .ThenBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)];

    public static bool HasErrors(this IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public static int Count(this IEnumerable<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
