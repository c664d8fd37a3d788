namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A link to something that is not there.</summary>
public static class BrokenLink
{
    public static readonly Rule Rule = new("broken-link", Severity.Error, "Each link leads to a page or file that exists.")
    {
        Why = "A reader who follows the link finds nothing, and thinks the same of the rest of the page.",
        Fires = new("") { Body = "Read [how we meet](../guidance/fromat.md).", Files = [new("guidance/format.md", "# Format\n")] },
        Passes = new("") { Body = "Read [how we meet](../guidance/format.md).", Files = [new("guidance/format.md", "# Format\n")] },
    };

    /// <param name="nearest">The existing target that was probably meant, as the author would write it; null where none is near.</param>
    public static Diagnostic At(SourceSpan span, string target, string? nearest) => Rule.Report(span,
        $"the link leads to '{Words.Seen(target)}', which is not there",
        nearest is null ? "correct the path (it is counted from this file's folder), or remove the link" : $"did you mean '{nearest}'?");

    public static Diagnostic Empty(SourceSpan span) => Rule.Report(span,
        "the link has no target",
        "write the path of a file or an address between the round brackets");

    public static Diagnostic Draft(SourceSpan span, string target) => Rule.Report(span,
        $"the link leads to '{Words.Seen(target)}', which is a draft and not published",
        "remove the link, or remove 'visibility: draft' from that charter");
}
