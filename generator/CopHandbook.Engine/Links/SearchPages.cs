using CopHandbook.Engine.Names;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>The A to Z list of the site, which becomes the page of the search where the site has an index.</summary>
internal static class SearchPages
{
    public static SearchPage Of(ISiteWords words, IEnumerable<CommunityCard> communities, IEnumerable<ChapterCard> chapters, PageLink home)
    {
        var pages = communities.Select(card => new PageLink(card.Subject, card.Permalink))
            .Concat(chapters.Select(card => new PageLink(card.Title, card.Permalink)))
            .Select(page => (Page: page, Plain: string.Join(' ', PlainNames.Of(page.Text).Words)))
            .OrderBy(named => LetterOf(named.Plain).Length == 0)
            .ThenBy(named => named.Plain, StringComparer.OrdinalIgnoreCase)
            .ThenBy(named => named.Page.Target);
        return new(words.AToZ, words.AToZDescription, [home])
        {
            TitleWithSearch = words.Search,
            Letters = [.. pages
                .GroupBy(named => LetterOf(named.Plain))
                .Select(group => new AlphabetGroup(group.Key, [.. group.Select(named => named.Page)]))],
        };
    }

    /// <summary>The same site as one that is published with an index.</summary>
    public static HandbookSite WithSearch(HandbookSite site) => site with
    {
        Frame = site.Frame with { HasSearch = true },
        Pages = [.. site.Pages.Select<Page, Page>(page => page is SearchPage search ? search with { Title = search.TitleWithSearch } : page)],
    };

    private static string LetterOf(string plain) =>
        plain.Length > 0 && char.IsAsciiLetter(plain[0]) ? char.ToUpperInvariant(plain[0]).ToString() : "";
}
