using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The calendars of the site: that of all communities, and one beside the page of each community, person and sponsor.</summary>
internal sealed class Calendars
{
    private readonly Dictionary<Permalink, IReadOnlyList<CalendarEvent>> byCommunity = [];
    private readonly string title;

    /// <param name="cards">By subject.</param>
    /// <param name="title">Of the handbook.</param>
    public Calendars(IEnumerable<CommunityCard> cards, CommunityEvents events, string title)
    {
        this.title = title;
        var all = new List<CalendarEvent>();
        foreach (var card in cards)
        {
            // Two charters with one id are an error, and the first of them has the page.
            if (byCommunity.TryAdd(card.Permalink, events.Of(card)))
                all.AddRange(byCommunity[card.Permalink]);
        }

        Events = all;
    }

    /// <summary>Of all communities, in the order of their cards.</summary>
    public IReadOnlyList<CalendarEvent> Events { get; }

    /// <summary>The pages, each with its calendar where there is something in it, and the feeds.</summary>
    /// <param name="redirects">Former addresses of communities: who subscribed there goes on being answered.</param>
    public (IReadOnlyList<Page> Pages, IReadOnlyList<CalendarFeed> Feeds) Complete(IReadOnlyList<Page> pages, IEnumerable<Redirect> redirects)
    {
        var feeds = new List<CalendarFeed> { new(CalendarFeed.All, title, Events) };
        var complete = pages.Select(page =>
        {
            if (page is CalendarPage)
                return page with { Calendar = CalendarFeed.All };
            if (CommunitiesOf(page) is not { } communities)
                return page;
            var feed = Feed(page.Permalink, page.Title, communities);
            feeds.Add(feed);
            return feed.Events.Count == 0 ? page : page with { Calendar = feed.Address };
        }).ToList();
        feeds.AddRange(redirects
            .Where(redirect => redirect.From.Value.StartsWith(Permalink.Communities.Value, StringComparison.Ordinal))
            .Where(redirect => byCommunity.ContainsKey(redirect.To.Target))
            .Select(redirect => Feed(redirect.From, redirect.To.Text, [redirect.To.Target])));
        // Two communities that claim one former address are told so; the first has it.
        return (complete, [.. feeds.DistinctBy(feed => feed.Address)]);
    }

    private CalendarFeed Feed(Permalink page, string name, IEnumerable<Permalink> communities) =>
        new(CalendarFeed.Beside(page), $"{name} · {title}", [.. communities.Distinct().SelectMany(community => byCommunity[community])]);

    // People get what they take part in; a sponsor need not attend, but is asked when goals are reviewed.
    private static IEnumerable<Permalink>? CommunitiesOf(Page page) => page switch
    {
        CommunityPage community => [community.Permalink],
        PersonPage person => person.Parts
            .Where(part => part.Role is PersonRole.Coordinates or PersonRole.WillCoordinate or PersonRole.InCoreGroup)
            .Select(part => part.Community.Permalink),
        SponsorPage sponsor => sponsor.Communities.Select(one => one.Community.Permalink),
        _ => null,
    };
}
