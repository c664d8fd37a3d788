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

    /// <summary>The file itself is reported too, by the rule that keeps it off the site.</summary>
    public static Diagnostic NotPublished(SourceSpan span, string target) => Rule.Report(span,
        $"'{Words.Seen(target)}' is there, but is not published",
        "link to it where it is kept, by its address in the repository for example, or remove the link");

    public static Diagnostic Empty(SourceSpan span) => Rule.Report(span,
        "the link has no target",
        "write the path of a file or an address between the round brackets");

    public static Diagnostic Folder(SourceSpan span, string target) => Rule.Report(span,
        $"the link leads to the folder '{Words.Seen(target)}', which has no page",
        "link to one of its files, or write a README.md into it");

    /// <param name="nearest">The name that was probably meant; null where none is near.</param>
    public static Diagnostic Undefined(SourceSpan span, string name, string? nearest) => Rule.Report(span,
        $"nothing in this text says where '[{Words.Seen(name)}]' leads",
        nearest is null ? $"add a line '[{Words.Seen(name)}]: ' with the address, or write \\[ for brackets that are no link" : $"did you mean '[{nearest}]'?");

    /// <param name="nearest">The id that was probably meant; null where none is near.</param>
    public static Diagnostic UnknownCommunity(SourceSpan span, string target, string? nearest) => Rule.Report(span,
        $"the link leads to '{Words.Seen(target)}', and no community has that id",
        nearest is null ? "write cop: and the name of a charter's file without .md" : $"did you mean 'cop:{nearest}'?");

    /// <param name="nearest">The rule that was probably meant; null where none is near.</param>
    public static Diagnostic UnknownRule(SourceSpan span, string target, string? nearest) => Rule.Report(span,
        $"the link leads to '{Words.Seen(target)}', and no rule has that name",
        nearest is null ? "write rule: and the name of a rule; 'cophandbook rules' lists them" : $"did you mean 'rule:{nearest}'?");

    public static Diagnostic Draft(SourceSpan span, string target) => Rule.Report(span,
        $"the link leads to '{Words.Seen(target)}', which is a draft and not published",
        "remove the link, or remove 'visibility: draft' from that charter");
}
