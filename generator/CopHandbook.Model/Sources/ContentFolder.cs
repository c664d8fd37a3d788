using CopHandbook.Model.History;
using CopHandbook.Model.Settings;

namespace CopHandbook.Model.Sources;

/// <summary>All that a build reads, in ordinal order of path. <paramref name="Settings"/> is null where there is no handbook.yml.</summary>
public sealed record ContentFolder(
    string Name,
    SourceFile? Settings,
    IReadOnlyList<SourceFile> Chapters,
    IReadOnlyList<SourceFile> Charters,
    IReadOnlyList<AssetFile> Assets)
{
    /// <summary>Files that are there, are reported and are not published: of no kind that pages can lead to.</summary>
    public IReadOnlyList<SourcePath> Unpublished { get; init; } = [];

    /// <summary>Texts that are there, are reported and could not be read.</summary>
    public IReadOnlyList<SourcePath> Unread { get; init; } = [];

    /// <summary>What the texts were read by, and are to be parsed by.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    public ContentHistory History { get; init; } = ContentHistory.NotAsked;
}
