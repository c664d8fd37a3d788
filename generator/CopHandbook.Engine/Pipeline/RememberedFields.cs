using CopHandbook.Engine.Memory;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>All of a handbook but the texts below the fields of its charters, as a value: two that are equal say the same.</summary>
/// <param name="Settings">Null where there is no handbook.yml, or none that could be read.</param>
/// <param name="LeftOut">The paths of files that are there and are not published, or could not be read.</param>
internal sealed record HandbookFields(
    IReadOnlyList<CommunityFacts> Communities, IReadOnlyList<Chapter> Chapters, IReadOnlyList<AssetFile> Assets, SourceFile? Settings,
    ContentHistory History, string LeftOut);

/// <summary>Knows again what of a handbook is as it was.</summary>
internal sealed class RememberedFields
{
    private readonly SteadyList<CommunityFacts> communities = new();
    private readonly SteadyList<Chapter> chapters = new();
    private readonly SteadyList<AssetFile> assets = new();

    /// <summary>Equal to that of the last time where nothing but texts of charters has changed.</summary>
    public HandbookFields Of(Handbook handbook) => new(
        communities.Of([.. handbook.Communities.Select(file => file.Facts)]),
        chapters.Of(handbook.Chapters),
        assets.Of(handbook.Content.Assets),
        handbook.Content.Settings,
        handbook.History,
        string.Join('\n', handbook.Content.Unpublished.Concat(handbook.Content.Unread)));
}
