using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The calendars of the site: that of all communities, and one beside the page of each community, person and sponsor.</summary>
internal sealed class Calendars
{
    private readonly Dictionary<Permalink, IReadOnlyList<CalendarEvent>> byCommunity = [];
    private readonly string title;

    /// <param name="title">Of the handbook.</param>
    public Calendars(PublishedCommunities communities, string title)
    {
        this.title = title;
        var all = new List<CalendarEvent>();
        foreach (var (card, events) in communities.Cards.Zip(communities.Events))
        {
            // Two charters with one id are an error, and the first of them has the page.
            if (byCommunity.TryAdd(card.Permalink, events))
                all.AddRange(events);
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
            if (EventsFor(page) is not { } events)
                return page;
            var feed = Feed(page.Permalink, page.Title, events);
            feeds.Add(feed);
            return feed.Events.Count == 0 ? page : page with { Calendar = feed.Address };
        }).ToList();
        feeds.AddRange(redirects
            .Where(redirect => redirect.From.Value.StartsWith(Permalink.Communities.Value, StringComparison.Ordinal))
            .Where(redirect => byCommunity.ContainsKey(redirect.To.Target))
            .Select(redirect => Feed(redirect.From, redirect.To.Text, byCommunity[redirect.To.Target])));
        // Two communities that claim one former address are told so; the first has it.
        return (complete, [.. feeds.DistinctBy(feed => feed.Address)]);
    }

    private CalendarFeed Feed(Permalink page, string name, IReadOnlyList<CalendarEvent> events) =>
        new(CalendarFeed.Beside(page), $"{name} · {title}", events);

    // People get what they take part in; a sponsor need not attend, but is asked when goals are reviewed.
    private IReadOnlyList<CalendarEvent>? EventsFor(Page page) => page switch
    {
        CommunityPage community => byCommunity[community.Permalink],
        PersonPage person => EventsOf(person.Parts
            .Where(part => part.Role is PersonRole.Coordinates or PersonRole.WillCoordinate or PersonRole.InCoreGroup)
            .Select(part => part.Community.Permalink)),
        SponsorPage sponsor => EventsOf(sponsor.Communities.Select(one => one.Community.Permalink)),
        _ => null,
    };

    private IReadOnlyList<CalendarEvent> EventsOf(IEnumerable<Permalink> communities) =>
        [.. communities.Distinct().SelectMany(community => byCommunity[community])];
}
