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
        var repository = ContentRepository.Of(content, "--changed-since", environment);
        var (git, commit) = (repository.Git, repository.Commit(revision));
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
        return ContentRepository.CommitOf(git, $"refs/remotes/origin/{branch}") is { } commit && Changes(git, commit).Files is { } changes
            ? new(branch, changes)
            : null;
    }

    private static (FrozenSet<string>? Files, string Problem) Changes(GitCommand git, string commit)
    {
        var from = ContentRepository.Parting(git, commit);
        var changed = git.Run("diff", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", "--ignore-submodules", from, "--", ".");
        var unknown = git.Run("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
        return changed.Succeeded && unknown.Succeeded
            ? (changed.Parts.Concat(unknown.Parts).ToFrozenSet(StringComparer.Ordinal), "")
            : (null, ContentRepository.Complaint(changed.Succeeded ? unknown : changed));
    }
}
