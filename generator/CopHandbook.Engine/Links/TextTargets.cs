using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>What links to the page of a text lead to.</summary>
internal static class TextTargets
{
    public static LinkTarget Of(Chapter chapter) =>
        new(Permalinks.OfChapter(chapter.Path), chapter.Title, AnchorsOf(chapter.Body, chapter.Places))
        {
            Source = chapter.Path.InContent,
            TopAnchor = chapter.Body.TitleAnchor,
        };

    /// <param name="withDrafts">Whether drafts have pages.</param>
    public static LinkTarget Of(CharterFile community, bool withDrafts)
    {
        var anchors = community.Places.IsReadable ? AnchorsOf(community.Body, community.Places) : null;
        anchors?.UnionWith(CommunitySections.AnchorsOf(community.Charter, hasText: !community.Body.IsEmpty));
        return new(Permalinks.Of(community.Id), community.Subject, anchors)
        {
            Source = community.Path.InContent,
            IsPublished = withDrafts || !community.IsDraft,
        };
    }

    // Nobody knows those of a text that could not be read: its own fault is told, and links to it are sound once that is mended.
    private static HashSet<string>? AnchorsOf(Prose text, FieldPlaces places) =>
        text.IsUnread || (text.IsEmpty && !places.IsReadable) ? null : text.Anchors.Select(CanonicalForm.Of).ToHashSet(StringComparer.Ordinal);
}
