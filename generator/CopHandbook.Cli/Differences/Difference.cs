using CopHandbook.Cli.Git;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources.Git;
using CopHandbook.Model.History;

namespace CopHandbook.Cli.Differences;

/// <summary>What changed between two states of a content folder.</summary>
/// <param name="Content">The folder, as it was given.</param>
/// <param name="From">The earlier state, as it was given.</param>
/// <param name="To">The later state, as it was given; null for the content on disk.</param>
internal sealed record Difference(string Content, string From, string? To, ContentChanges Changes)
{
    /// <summary>With one revision, others' work on its branch does not count, as with <c>--changed-since</c>; two are taken as they are.</summary>
    /// <exception cref="UsageException">There is no git, no repository or no such revision.</exception>
    public static Difference Between(string content, string from, string? to, HostEnvironment environment)
    {
        var repository = ContentRepository.Of(content, "'diff'", environment);
        var earlier = repository.Commit(from);
        var later = to is null ? null : repository.Commit(to);
        var files = ContentDifference.Between(repository.Git, content, later is null ? ContentRepository.Parting(repository.Git, earlier) : earlier, later)
            ?? throw new UsageException("git could not tell what changed", "see whether 'git status' works in the content folder");
        return new(content, from, to, ContentComparison.Of(files, withDrafts: true));
    }

    /// <summary>The two states as one names them: "since main", "from v1 to v2".</summary>
    public string Span => To is null ? $"since {From}" : $"from {From} to {To}";
}
