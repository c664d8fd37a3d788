namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A link to a section that the page does not have.</summary>
public static class BrokenAnchor
{
    public static readonly Rule Rule = new("broken-anchor", Severity.Error, "Each link to a section leads to one that exists.")
    {
        Why = "The browser shows the top of the page instead, and the reader looks for the section in vain.",
        Fires = new("") { Body = "See [our goals](#gaols)." },
        Passes = new("") { Body = "See [our goals](#goals)." },
    };

    public static Diagnostic At(SourceSpan span, string anchor, string page, string? nearest) => Rule.Report(span,
        $"'{page}' has no section '#{Words.Seen(anchor)}'",
        nearest is null ? "a section's anchor is its heading in lower case, with hyphens for spaces" : $"did you mean '#{nearest}'?");
}
