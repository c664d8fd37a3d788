using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>The pages of the guidance: the list of chapters, and each chapter between its neighbours.</summary>
internal static class ChapterPages
{
    public static IReadOnlyList<ChapterCard> Cards(IReadOnlyList<Chapter> chapters) =>
        [.. chapters.Select(chapter => new ChapterCard(chapter.Title, chapter.Summary, Permalinks.OfChapter(chapter.Path)))];

    public static GuidancePage List(ISiteWords words, string organisation, IReadOnlyList<ChapterCard> cards, PageLink home) =>
        new(Permalinks.Guidance, words.Guidance, words.GuidanceDescription(organisation), [home]) { Chapters = cards };

    public static IEnumerable<ChapterPage> All(
        Handbook handbook, SourceLinks sources, LinkResolver links, IReadOnlyList<PageLink> trail, ICollection<Diagnostic> problems)
    {
        var chapters = handbook.Chapters;
        var folders = new ChapterFolders(chapters);
        IReadOnlyList<PageLink> pages = [.. chapters.Select(chapter => new PageLink(chapter.Title, Permalinks.OfChapter(chapter.Path)))];
        for (var i = 0; i < chapters.Count; i++)
        {
            yield return new ChapterPage(pages[i].Target, chapters[i].Title, chapters[i].Summary, [.. trail, .. folders.Above(chapters[i])])
            {
                Body = links.Resolve(chapters[i].Places.Source, chapters[i].Body, pages[i].Target, problems),
                Chapters = folders.Beside(chapters[i]),
                Source = sources.Of(chapters[i].Path),
                Changed = handbook.History.Files.TryGetValue(chapters[i].Path.InContent, out var file) ? file.Last.Day : null,
                Reviewed = chapters[i].Reviewed,
                ReviewDue = chapters[i].ReviewDue,
                Previous = i == 0 ? null : pages[i - 1],
                Next = i == pages.Count - 1 ? null : pages[i + 1],
            };
        }
    }
}
