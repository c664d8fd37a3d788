using CopHandbook.Engine.Memory;
using CopHandbook.Model;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>
/// What of the site is made of what all charters say in their fields, and of none of the texts below: lists, calendars, former
/// addresses. It stands while only such texts are edited, which is most of what people edit.
/// </summary>
internal sealed class FactPages
{
    /// <summary>How many communities the home page shows; the catalogue has all.</summary>
    private const int CommunitiesAtHome = 6;

    private readonly Calendars calendars;

    /// <param name="recent">The latest changes of charters.</param>
    public FactPages(Handbook handbook, PublishedCommunities published, IReadOnlyList<ChangeEntry> recent, ISiteWords words, DateOnly today)
    {
        var settings = handbook.Settings;
        var home = new PageLink(settings.Title, Permalink.Home);
        var cards = published.Cards;
        // Each is as much work as all the rest, so they are made beside it.
        var (taxonomiesLater, overviewLater) = (
            Task.Run(() => TaxonomyPages.Of(cards, new GuidanceIndex(handbook.Chapters), new TaxonomyTrails(home, words), today)),
            Task.Run(() => OverviewPages.Of(handbook, words, cards, today, home)));
        var groups = CommunityLists.Groups(cards);
        Chapters = ChapterPages.Cards(handbook.Chapters);
        Changes = new SiteChanges(handbook, recent, cards);
        calendars = new Calendars(published, settings.Title);
        Redirects = [.. cards.SelectMany(card => Links.Redirects.To(card.Community)), .. handbook.Chapters.SelectMany(Links.Redirects.To)];
        var taxonomies = taxonomiesLater.GetAwaiter().GetResult();
        Terms = taxonomies.Names;
        IReadOnlyList<Page> pages =
        [
            new HomePage(settings.Title, settings.Description)
            {
                Communities = ForHome(groups),
                Counts = groups.ToDictionary(group => group.Status, group => group.Communities.Count),
                MeetsNext = Agenda.Of(cards, today),
                News = Changes.ForHome,
                Chapters = Chapters,
            },
            CommunityLists.Catalogue(words, settings.Organisation, groups, home),
            .. cards.Select(card => new EmbedPage(card)),
            .. taxonomies.All,
            ChapterPages.List(words, settings.Organisation, Chapters, home),
            CalendarPages.Of(cards, calendars.Events, today, words, home),
            overviewLater.GetAwaiter().GetResult(),
            SearchPages.Of(words, cards, Chapters, home),
            new ChangesPage(words.Changes, words.ChangesDescription, [home]) { Changes = Changes.All, IsKnown = Changes.IsKnown },
            PrintPages.Of(words, home, Chapters, cards),
        ];
        var sources = new SourceLinks(handbook);
        Pages = SideBySide.Select(pages, [], (page, _) => page with { Source = sources.Of(page), Calendar = calendars.AddressOf(page) });
        Feeds = calendars.Feeds([.. cards.Select(card => new PageLink(card.Subject, card.Permalink))], pages, Redirects);
    }

    private static IReadOnlyList<CommunityCard> ForHome(IReadOnlyList<CatalogueGroup> groups) =>
        [.. groups.Where(group => group.Status != CommunityStatus.Retired).SelectMany(group => group.Communities).Take(CommunitiesAtHome)];

    /// <summary>All but those of single communities and single chapters, each complete.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<ChapterCard> Chapters { get; }

    public NamedTerms Terms { get; }

    public SiteChanges Changes { get; }

    public IReadOnlyList<Redirect> Redirects { get; }

    public IReadOnlyList<CalendarFeed> Feeds { get; }

    /// <summary>The address of a community's calendar; null where nothing of it takes place.</summary>
    public Permalink? CalendarOf(Permalink community) => calendars.AddressOf(community);
}
