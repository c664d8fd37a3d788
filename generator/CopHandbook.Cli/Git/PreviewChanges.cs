using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources.Git;
using CopHandbook.Model.History;

namespace CopHandbook.Cli.Git;

/// <summary>
/// What a preview shows the changes of. A preview is published whatever git knows, so what git does not know is no wrong use
/// but a gap, which the site and the report tell of.
/// </summary>
internal static class PreviewChanges
{
    /// <exception cref="UsageException">What is given cannot be a revision.</exception>
    public static PreviewBasis Since(string content, string revision, HostEnvironment environment)
    {
        ContentRepository.RefuseOption(revision, "--preview-of");
        if (environment.Git is not { } program)
            return Unknown("there is no git on this machine");
        var git = new GitCommand(program, content);
        var shallow = git.Run("rev-parse", "--is-shallow-repository");
        if (!shallow.Succeeded)
            return Unknown($"git finds no repository at {content}/{ContentRepository.Complaint(shallow)}");
        // Where the branches parted is not in a shallow clone, and the changes of others would be told as those of this one.
        if (shallow.Text.Trim() == "true")
            return Unknown("this clone is shallow ('git fetch --unshallow' brings the rest)");
        if (ContentRepository.CommitOf(git, revision) is not { } commit)
            return Unknown($"git knows no revision '{revision}' here");
        return ContentDifference.Between(git, content, ContentRepository.Parting(git, commit), null) is { } files
            ? new(revision, ContentComparison.Of(files, withDrafts: false))
            : Unknown("git could not tell what changed");

        PreviewBasis Unknown(string why) => new(revision, null) { Gap = why };
    }
}
