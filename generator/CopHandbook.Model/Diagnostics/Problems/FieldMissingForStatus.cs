namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A field that the schema needs by now, and that has no rule of its own.</summary>
public static class FieldMissingForStatus
{
    public static readonly Rule Rule = new("field-missing-for-status", Severity.Error, "Each field that is needed at the charter's "
        + "status is given.")
    {
        Guidance = new(
            "starting",
            "the-four-steps",
            "A new CoP is started in four steps, and each of them settles something that its charter records."),
        Why = "What a step has settled is of use to others once it stands in the charter. The schema's page says from which status "
            + "on a field is needed.",
        Fires = new("") { Without = ["started"] },
        Passes = new("started: 2026-01-05"),
    };

    /// <param name="isEmpty">Whether it is given and says nothing.</param>
    /// <param name="owner">The group or list item that it should stand in, as one says it; empty at the top.</param>
    /// <param name="condition">When it is needed, as a clause; empty where it always is.</param>
    /// <param name="example">A value as one would write it; may be empty.</param>
    public static Diagnostic At(
        SourceSpan span, Severity severity, string field, bool isEmpty, string owner, string condition, string example) =>
        (Rule with { Severity = severity }).Report(span,
            What(field, isEmpty, owner) + (condition.Length == 0 ? "" : $", which is needed {condition}"),
            example.Length == 0 ? $"add '{field}'" : $"write for instance '{field}: {example}'");

    private static string What(string field, bool isEmpty, string owner) => (owner.Length == 0, isEmpty) switch
    {
        (true, false) => $"there is no '{field}'",
        (true, true) => $"there is nothing in '{field}'",
        (false, false) => $"{owner} has no '{field}'",
        (false, true) => $"{owner} has nothing in '{field}'",
    };
}
