namespace CopHandbook.Model.Diagnostics;

/// <summary>The diagnostics of a run: sorted by place, then rule, without doubles.</summary>
public static class DiagnosticList
{
    /// <summary>Of two that say the same, the graver one stays.</summary>
    public static IReadOnlyList<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics)
    {
        var ordered = new List<Diagnostic>();
        // Doubles stand at one place. Most places have one message, and fifty thousand of them need not be hashed.
        var there = new HashSet<Diagnostic>();
        foreach (var diagnostic in InOrder(diagnostics))
        {
            var isBesideLast = ordered.Count > 0 && ordered[^1].Span == diagnostic.Span;
            if (!isBesideLast)
                there.Clear();
            else if (there.Count == 0)
                there.Add(ordered[^1]);
            if (!isBesideLast || there.Add(diagnostic))
                ordered.Add(diagnostic);
        }

        return ordered;
    }

    public static bool HasErrors(this IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public static int Count(this IEnumerable<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Span)
        .ThenByDescending(diagnostic => diagnostic.Severity)
        .ThenBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal);
}
