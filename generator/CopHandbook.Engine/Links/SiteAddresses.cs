using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The addresses that every site has, whatever its content: no alias can have them.</summary>
internal static class SiteAddresses
{
    /// <summary>What stands in these comes and goes with releases of the generator and the theme, so they are kept whole.</summary>
    private static readonly (string Folder, string What)[] Folders =
    [
        .. Enum.GetValues<Taxonomy>().Select(taxonomy => (TermAddress.Of(taxonomy).Value, "the lists of communities by goal, person and so on")),
        (ReferencePages.Reference.Value, "the reference"),
        (Permalink.Overview.Value, "the overview and its tables"),
        (Permalink.Search.Value, "search and the A to Z list"),
        ("/pagefind/", "the search index"),
        ("/assets/", "the theme's files"),
        ("/api/", "the data for programs"),
        ("/schema/", "the charter's schema"),
        (Permalink.ShortAddresses.Value, "the short addresses of communities"),
    ];

    private static readonly Dictionary<string, string> Single = new(StringComparer.Ordinal)
    {
        [Permalink.Home.Value] = "the home page",
        [Permalink.Communities.Value] = "the list of communities",
        [Permalinks.Guidance.Value] = "the list of chapters",
        [Permalink.Changes.Value] = "the list of changes",
        [Permalink.Feed.Value] = "the feed of changes",
        [Permalink.Print.Value] = "the handbook for paper",
        [Permalink.Calendar.Value] = "the calendar",
        [CalendarFeed.All.Value] = "the calendar of all communities",
        [Permalink.Start.Value] = "the page to propose a community",
        [Permalink.Preview.Value] = "the list of what a preview changes",
        [Permalink.Accessibility.Value] = "the accessibility statement",
        [Permalink.NotFound.Value] = "the page for addresses that lead nowhere",
        [Glossary.Address.Value] = "the glossary",
        ["/favicon.ico"] = "the icon of the site",
        ["/apple-touch-icon.png"] = "the icon of the site for home screens",
        ["/_headers"] = "the file of headers",
        ["/_redirects"] = "the file of redirects",
        [Permalink.CommunitiesTable.Value] = "the catalogue as a table",
        ["/llms.txt"] = "the list of pages for language models",
        ["/robots.txt"] = "the file for robots",
        ["/sitemap.xml"] = "the sitemap",
    };

    private const string Twin = "/index.md/";

    /// <summary>Those that are files which a text may link to; pages are known by themselves.</summary>
    public static IEnumerable<string> Files =>
    [
        Permalink.CommunitiesTable.Value, "/feed.xml", "/llms.txt", "/robots.txt", "/schema/api-1.json", "/schema/charter-1.json", "/schema/form-1.json",
        "/sitemap.xml",
        .. Enum.GetValues<OverviewFile>().Select(file => file.Address().Value),
    ];

    /// <param name="address">An address from the root of the site, in lower case.</param>
    /// <returns>In words; null where the site has nothing of its own.</returns>
    public static string? At(string address)
    {
        var page = address.EndsWith('/') ? address : address + "/";
        return Single.GetValueOrDefault(page)
            ?? Single.GetValueOrDefault(page[..^1])
            ?? (page.EndsWith(Twin, StringComparison.Ordinal) ? "a page as Markdown" : null)
            ?? BesideCommunity(page)
            ?? Folders.FirstOrDefault(folder => page.StartsWith(folder.Folder, StringComparison.Ordinal)).What;
    }

    private static readonly (string Name, string What)[] AtCommunities =
    [
        (CalendarFeed.Beside(Permalink.Home).Value + "/", "the calendar of a community"),
        ("/charter.md/", "the file of a charter"),
        (EmbedPage.Beside(Permalink.Home).Value, "the card of a community"),
        (ConfluencePage.Beside(Permalink.Home).Value + "/", "the charter of a community for Confluence"),
        (CommunityPage.OEmbedBeside(Permalink.Home).Value + "/", "what other sites ask for of a community"),
    ];

    private static string? BesideCommunity(string page) =>
        page.StartsWith(Permalink.Communities.Value, StringComparison.Ordinal)
            ? AtCommunities.FirstOrDefault(one => page.EndsWith(one.Name, StringComparison.Ordinal)).What
            : null;
}
