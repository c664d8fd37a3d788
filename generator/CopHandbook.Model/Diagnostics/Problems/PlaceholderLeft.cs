namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A blank of a template that nobody filled in (worked example: "reviewed … on _DATE_").</summary>
public static class PlaceholderLeft
{
    public static readonly Rule Rule = new("placeholder-left", Severity.Error, "No placeholder such as TBC, TODO or _DATE_ is left "
        + "in a charter's fields.")
    {
        Guidance = new(
            "worked-example",
            "goals",
            "The date is a blank in the example, to be filled in with the day on which the goals will be reviewed."),
        Why = "A blank that is published looks like a fact. A proposal may still have some, and is warned only.",
        Fires = new("review:\n  after: 3 months\n  due: _DATE_"),
        Passes = new("review:\n  after: 3 months\n  due: 2026-04-05"),
    };

    /// <param name="isProposed">A proposal may still have blanks: then it is a warning.</param>
    /// <param name="canGo">Whether the charter can do without the field.</param>
    public static Diagnostic At(SourceSpan span, string field, string placeholder, bool isProposed, bool canGo) =>
        (Rule with { Severity = isProposed ? Severity.Warning : Severity.Error }).Report(span,
            $"'{field}' still has the placeholder '{placeholder}'",
            canGo ? "replace it by the real value, or remove the field while it is not known" : "replace it by the real value");
}
