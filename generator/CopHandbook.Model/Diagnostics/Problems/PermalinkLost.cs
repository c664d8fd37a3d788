namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An address that was published once and answers no more.</summary>
public static class PermalinkLost
{
    public static readonly Rule Rule = new(
        "permalink-lost", Severity.Error, "Each address that a page ever had answers, redirects or is given up with a reason.")
    {
        Why = "Pages elsewhere hold an address for years, and nobody tells us of them. Which pages there were is read from the history in "
            + "git, of the branch that is checked out: where a page came and went before the first publication, that cannot be known, and "
            + "it counts. A charter that was a draft in all its commits, or could be read in none, was never published and is not missed.",
        Fires = new("")
        {
            Beside = [new("cloud-costs", "subject: Cloud costs")],
            Before = new("") { Beside = [new("cloud-bills", "subject: Cloud costs")], Today = new(2026, 1, 10) },
        },
        Passes = new("")
        {
            Beside = [new("cloud-costs", "subject: Cloud costs\naliases: [cloud-bills]")],
            Before = new("") { Beside = [new("cloud-bills", "subject: Cloud costs")], Today = new(2026, 1, 10) },
        },
    };

    /// <param name="gone">The source that the page had; a report on what changed is about it too.</param>
    /// <param name="now">The source that it has now.</param>
    /// <param name="commit">The commit that renamed it, in short; null where that is not committed.</param>
    /// <param name="alias">The alias that would answer.</param>
    /// <param name="hasAliases">Whether the file has others already.</param>
    public static Diagnostic Renamed(
        SourceSpan span, SourceSpan gone, SourceSpan now, string? commit, string address, string alias, bool hasAliases) => Rule.Report(span,
        $"'{gone.Path.InContent}' {(commit is null ? "" : $"was renamed in commit {commit} and ")}is now '{now.Path.InContent}', "
        + $"and nothing answers at '{address}' any more",
        hasAliases
            ? $"add '{alias}' to the 'aliases' of {now.Path.FileName}"
            : $"add 'aliases: [{alias}]' to the front matter of {now.Path.FileName}") with
        { Related = [gone] };

    /// <param name="gone">As in <see cref="Renamed"/>, and so are the others.</param>
    public static Diagnostic Deleted(SourceSpan span, SourceSpan gone, string? commit, string address, string alias, bool isCharter) => Rule.Report(span,
        $"'{gone.Path.InContent}' {(commit is null ? "is committed and no longer there" : $"was deleted in commit {commit}")}, "
        + $"and nothing answers at '{address}' any more",
        $"bring the file back{(isCharter ? ", with 'status: retired'" : "")}; or add 'aliases: [{alias}]' to the page that takes its place; "
        + $"or add '- {{ path: {address}, why: … }}' under 'given-up' in handbook.yml") with
    { Related = [gone] };

    public static Diagnostic NoReason(SourceSpan span, string address) => Rule.Report(span,
        $"the address '{address}' is given up without a reason",
        "add 'why:' with the reason, so that those who meet a broken link can be told");

    public static Diagnostic NoAddress(SourceSpan span) => Rule.Report(span,
        "this entry under 'given-up' names no address",
        "add 'path:' with the address, such as 'path: /guidance/old-chapter/', or remove the entry");
}
