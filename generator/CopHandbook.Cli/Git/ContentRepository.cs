using CopHandbook.Engine.Sources.Git;
using CopHandbook.Engine.Sources.Programs;

namespace CopHandbook.Cli.Git;

/// <summary>The git repository that a content folder lies in, for what a person asks of its history.</summary>
/// <param name="Asked">What asks, as one types it; messages name it.</param>
internal sealed record ContentRepository(GitCommand Git, string Asked)
{
    /// <exception cref="UsageException">There is no git, or no repository.</exception>
    public static ContentRepository Of(string content, string asked, HostEnvironment environment)
    {
        var git = environment.Git is { } program
            ? new GitCommand(program, content)
            : throw new UsageException($"{asked} needs git, and there is none on this machine", $"install git, or do without {asked}");
        var inside = git.Run("rev-parse", "--is-inside-work-tree");
        return inside.Text.Trim() == "true"
            ? new(git, asked)
            : throw new UsageException(
                $"{asked} needs the content in a git repository, and git finds none at {content}/{Complaint(inside)}",
                $"run the command in a clone of the handbook's repository, or do without {asked}");
    }

    /// <summary>The commit that a revision names.</summary>
    /// <exception cref="UsageException">There is no such revision.</exception>
    public string Commit(string revision)
    {
        RefuseOption(revision, Asked);
        return CommitOf(Git, revision) ?? throw new UsageException(
            $"git knows no revision '{revision}'",
            "name a branch, a tag or a commit of this clone; a shallow clone lacks the older ones, which 'git fetch --unshallow' brings");
    }

    /// <summary>What git would read as an option is no revision.</summary>
    /// <exception cref="UsageException">It is one, or empty.</exception>
    public static void RefuseOption(string revision, string asked)
    {
        if (revision.Length == 0 || revision[0] == '-')
            throw new UsageException($"{asked} takes a revision, and this is '{revision}'", "name a branch, a tag or a commit, such as main or HEAD~1");
    }

    /// <summary>Null where there is no such revision.</summary>
    public static string? CommitOf(GitCommand git, string revision) =>
        git.Run("rev-parse", "--verify", "--quiet", revision + "^{commit}") is { Succeeded: true } answer ? answer.Text.Trim() : null;

    /// <summary>
    /// Where the branch that is checked out parted from a commit's: what others have done on theirs in the meantime is no
    /// change of ours. The commit itself where the two have nothing in common.
    /// </summary>
    public static string Parting(GitCommand git, string commit) =>
        git.Run("merge-base", commit, "HEAD") is { Succeeded: true } common ? common.Text.Trim() : commit;

    /// <summary>What git said to it, in brackets; empty where it said nothing.</summary>
    public static string Complaint(ProgramAnswer answer) => answer.FirstComplaint is { Length: > 0 } first ? $" ({first})" : "";
}
