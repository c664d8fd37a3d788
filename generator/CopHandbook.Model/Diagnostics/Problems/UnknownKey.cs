namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A field that the schema does not have: most often a slip of the pen.</summary>
public static class UnknownKey
{
    public static readonly Rule Rule = new("unknown-key", Severity.Error, "Each field is one that the schema has.")
    {
        Why = "A field that nobody reads says nothing on the page, however right it looks in the file. "
            + "In a chapter it is a warning: the fields of other generators do no harm there.",
        Fires = new("sponser:\n  name: Stacy Leblanc\n  agreed: 2025-12-15") { Without = ["sponsor"] },
        Passes = new("sponsor:\n  name: Stacy Leblanc\n  agreed: 2025-12-15"),
    };

    /// <param name="group">The field that it stands in; empty at the top.</param>
    /// <param name="nearest">The field that was probably meant; null where none is near.</param>
    public static Diagnostic At(SourceSpan span, string key, string group, string? nearest, IReadOnlyList<string> known) => Rule.Report(span,
        group.Length == 0 ? $"there is no field '{key}'" : $"there is no field '{key}' in '{group}'", Hint(nearest, known));

    /// <summary>A field at the top of a chapter: a warning.</summary>
    /// <inheritdoc cref="At"/>
    public static Diagnostic LeftAside(SourceSpan span, string key, string? nearest, IReadOnlyList<string> known) =>
        (Rule with { Severity = Severity.Warning }).Report(span, $"there is no field '{key}', and it is left aside", Hint(nearest, known));

    private static string Hint(string? nearest, IReadOnlyList<string> known) =>
        nearest is null ? $"the fields here are {Words.Listed(known)}" : $"did you mean '{nearest}'?";
}
