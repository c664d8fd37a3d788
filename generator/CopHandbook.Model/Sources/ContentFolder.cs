using CopHandbook.Model.History;

namespace CopHandbook.Model.Sources;

/// <summary>All that a build reads, in ordinal order of path. <paramref name="Settings"/> is null where there is no handbook.yml.</summary>
public sealed record ContentFolder(
    string Name,
    SourceFile? Settings,
    IReadOnlyList<SourceFile> Chapters,
    IReadOnlyList<SourceFile> Charters,
    IReadOnlyList<AssetFile> Assets)
{
    public ContentHistory History { get; init; } = ContentHistory.NotAsked;
}
