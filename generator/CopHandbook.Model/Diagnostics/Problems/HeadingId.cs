namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An id that a heading gives itself and cannot have.</summary>
public static class HeadingId
{
    public static readonly Rule Rule = new("heading-id", Severity.Error, "An id that a heading gives itself is one, and no other section has it.")
    {
        Why = "Links to the section would lead to another place, or nowhere.",
        Fires = new("") { Body = "## Where we meet {#where we meet}" },
        Passes = new("") { Body = "## Where we meet {#where-we-meet}" },
    };

    /// <param name="isTaken">Whether something else on the page has it; else it is no id at all.</param>
    public static Diagnostic At(SourceSpan span, string id, bool isTaken) => isTaken
        ? Rule.Report(span,
            $"the id '{Words.Seen(id)}' is that of another section of the page",
            "write another id, or none: the heading then gets one made of its words")
        : Rule.Report(span,
            $"'{Words.Seen(id)}' cannot be a heading's id",
            "write letters and digits of ASCII with hyphens between them, as in {#where-we-meet}");
}
