using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>The handbook as one document: which pages are parts of it, and by which names they link to each other there.</summary>
internal static class PrintPages
{
    /// <summary>With more communities than this the document would be thousands of sheets, and its page would not open on a phone.</summary>
    private const int MostCommunities = 300;

    public static PrintPage Of(
        ISiteWords words, PageLink handbook, IReadOnlyList<ChapterCard> chapters, IReadOnlyList<CommunityCard> cards)
    {
        var areIn = cards.Count <= MostCommunities;
        return new(words.Print, words.PrintDescription, [handbook])
        {
            Chapters = Parts(chapters.Select(chapter => new PageLink(chapter.Title, chapter.Permalink))),
            Communities = areIn ? Parts(cards.Select(card => new PageLink(card.Subject, card.Permalink))) : [],
            Listed = areIn ? [] : cards,
        };
    }

    // Two files that are one page are reported elsewhere.
    private static IReadOnlyList<PrintedPage> Parts(IEnumerable<PageLink> pages) =>
        [.. pages.DistinctBy(page => page.Target).Select(page => new PrintedPage(page, IdOf(page.Target)))];

    // The address in one word; dots, which no address has, keep apart what slashes did.
    private static string IdOf(Permalink page) => page.Value.Trim('/').Replace('/', '.');
}
