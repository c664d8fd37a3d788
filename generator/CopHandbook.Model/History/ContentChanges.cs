namespace CopHandbook.Model.History;

/// <summary>What differs between two states of the content.</summary>
/// <param name="Communities">In the order of their ids.</param>
/// <param name="Files">The other files that differ, chapters and settings among them, in ordinal order of path.</param>
public sealed record ContentChanges(IReadOnlyList<CommunityChange> Communities, IReadOnlyList<FileChange> Files)
{
    public bool AreNone => Communities.Count + Files.Count == 0;
}

/// <summary>What became of a file.</summary>
public sealed record FileChange(string Path, HowChanged How);
