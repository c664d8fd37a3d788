using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>The page on which a community is proposed.</summary>
internal static class StartPages
{
    private static readonly Permalink StartingChapter = new("/guidance/starting/");

    public static StartPage Of(ISiteWords words, ReferenceMaterial reference, SourceLinks sources, IReadOnlyList<ChapterCard> chapters, PageLink home) =>
        new(words.ProposeCommunity, words.ProposeCommunityDescription, [home])
        {
            Steps = reference.Form,
            Template = reference.Template,
            Contribution = sources.Contribution,
            Guidance = chapters.Where(chapter => chapter.Permalink == StartingChapter).Select(chapter => new PageLink(chapter.Title, chapter.Permalink))
                .FirstOrDefault(),
        };
}
