namespace CopHandbook.Model.History;

/// <summary>A path of the content folder at which there was a file on the branch, and is none any more.</summary>
/// <param name="Versions">The versions under this path, oldest first and never none.</param>
/// <param name="GoneIn">The commit that took it away; null where that is not committed.</param>
/// <param name="Now">Where the file is now, if git saw it renamed, once or again and again; null where it was deleted.</param>
public sealed record FormerFile(string Path, IReadOnlyList<FileVersion> Versions, Commit? GoneIn, string? Now);
