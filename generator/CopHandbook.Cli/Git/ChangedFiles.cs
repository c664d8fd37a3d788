using System.Collections.Frozen;
using CopHandbook.Engine.Sources.Git;
using CopHandbook.Engine.Sources.Programs;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Git;

/// <summary>The files of a content folder that differ from an earlier state: committed, staged, neither, or new to git.</summary>
/// <param name="Since">The revision as it was given.</param>
internal sealed record ChangedFiles(string Since, IReadOnlySet<string> InContent)
{
    public bool Contains(SourcePath path) => InContent.Contains(path.InContent);

    /// <exception cref="UsageException">There is no git, no repository or no such revision.</exception>
    public static ChangedFiles SinceRevision(string content, string revision, HostEnvironment environment)
    {
        // Git would read it as an option.
        if (revision.Length == 0 || revision[0] == '-')
            throw new UsageException(
                $"--changed-since takes a revision, and this is '{revision}'", "name a branch, a tag or a commit, such as main or HEAD~1");
        var git = environment.Git is { } program
            ? new GitCommand(program, content)
            : throw new UsageException("--changed-since needs git, and there is none on this machine", "install git, or leave --changed-since out");
        var inside = git.Run("rev-parse", "--is-inside-work-tree");
        if (inside.Text.Trim() != "true")
        {
            throw new UsageException(
                $"--changed-since needs the content in a git repository, and git finds none at {content}/{Complaint(inside)}",
                "run the command in a clone of the handbook's repository, or leave --changed-since out");
        }

        if (CommitOf(git, revision) is not { } commit)
        {
            throw new UsageException(
                $"git knows no revision '{revision}'",
                "name a branch, a tag or a commit of this clone; a shallow clone lacks the older ones, which 'git fetch --unshallow' brings");
        }

        var (changes, problem) = Changes(git, commit);
        return changes is null
            ? throw new UsageException($"git could not tell what changed{problem}", "see whether 'git status' works in the content folder")
            : new(revision, changes);
    }

    /// <summary>What a pull request changes, where GitHub says what it goes into; null where that cannot be known.</summary>
    public static ChangedFiles? SinceBaseBranch(string content, HostEnvironment environment)
    {
        if (environment.Variable("GITHUB_BASE_REF") is not { Length: > 0 } branch || environment.Git is not { } program)
            return null;
        var git = new GitCommand(program, content);
        return CommitOf(git, $"refs/remotes/origin/{branch}") is { } commit && Changes(git, commit).Files is { } changes ? new(branch, changes) : null;
    }

    private static string? CommitOf(GitCommand git, string revision) =>
        git.Run("rev-parse", "--verify", "--quiet", revision + "^{commit}") is { Succeeded: true } answer ? answer.Text.Trim() : null;

    private static (FrozenSet<string>? Files, string Problem) Changes(GitCommand git, string commit)
    {
        // What others have done on the revision's branch in the meantime is no change of ours.
        var from = git.Run("merge-base", commit, "HEAD") is { Succeeded: true } common ? common.Text.Trim() : commit;
        var changed = git.Run("diff", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", "--ignore-submodules", from, "--", ".");
        var unknown = git.Run("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
        return changed.Succeeded && unknown.Succeeded
            ? (changed.Parts.Concat(unknown.Parts).ToFrozenSet(StringComparer.Ordinal), "")
            : (null, Complaint(changed.Succeeded ? unknown : changed));
    }

    private static string Complaint(ProgramAnswer answer) => answer.FirstComplaint is { Length: > 0 } first ? $" ({first})" : "";
}
