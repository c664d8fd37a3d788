namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A link or reference by a name that a community no longer has.</summary>
public static class LinkToRedirect
{
    public static readonly Rule Rule = new("link-to-redirect", Severity.Note, "Links and references use the name that a community has now.")
    {
        Why = "A former name still leads there, but readers of the source look for a file that has gone, and the alias must stay for ever.",
        Fires = new("related: [cloud-bills]") { Beside = [new("cloud-costs", "subject: Cloud costs\naliases: [cloud-bills]")] },
        Passes = new("related: [cloud-costs]") { Beside = [new("cloud-costs", "subject: Cloud costs\naliases: [cloud-bills]")] },
    };

    /// <param name="now">The path of the page's source as the author would write it.</param>
    public static Diagnostic Link(SourceSpan span, string target, string now) => Rule.Report(span,
        $"the link leads to '{Words.Seen(target)}', a former address",
        $"write '{now}'");

    public static Diagnostic Reference(SourceSpan span, string field, string id, string now) => Rule.Report(span,
        $"'{field}' names the community '{now}' by its former id '{Words.Seen(id)}'",
        $"write '{now}'");
}
