using System.Collections.Concurrent;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The calendars of the site: that of all communities, and one beside the page of each community, person and sponsor.</summary>
internal sealed class Calendars
{
    private readonly Dictionary<Permalink, IReadOnlyList<CalendarEvent>> byCommunity = [];

    // Told apart by identity: thousands of people take part in several each, and each is asked for twice.
    private readonly Dictionary<CommunityCard, IReadOnlyList<CalendarEvent>> byCard = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Page, IReadOnlyList<CalendarEvent>?> byPage = new(ReferenceEqualityComparer.Instance);
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
            byCard[card] = byCommunity[card.Permalink];
        }

        Events = all;
    }

    /// <summary>Of all communities, in the order of their cards.</summary>
    public IReadOnlyList<CalendarEvent> Events { get; }

    /// <summary>Where the calendar of a page stands; null for a page that has none, and where nothing takes place. May be asked from several threads.</summary>
    public Permalink? AddressOf(Page page) => page is CalendarPage
        ? CalendarFeed.All
        : EventsFor(page) is { Count: > 0 } ? CalendarFeed.Beside(page.Permalink) : null;

    /// <inheritdoc cref="AddressOf(Page)"/>
    public Permalink? AddressOf(Permalink community) => byCommunity[community].Count > 0 ? CalendarFeed.Beside(community) : null;

    /// <param name="communities">The pages of all communities.</param>
    /// <param name="pages">Those of people among others.</param>
    /// <param name="redirects">Former addresses of communities: who subscribed there goes on being answered.</param>
    public IReadOnlyList<CalendarFeed> Feeds(IReadOnlyList<PageLink> communities, IReadOnlyList<Page> pages, IEnumerable<Redirect> redirects)
    {
        var feeds = new List<CalendarFeed> { new(CalendarFeed.All, title, Events) };
        feeds.AddRange(communities.Select(page => Feed(page.Target, page.Text, byCommunity[page.Target])));
        feeds.AddRange(
            from page in pages
            let events = EventsFor(page)
            where events is not null
            select Feed(page.Permalink, page.Title, events));
        feeds.AddRange(redirects
            .Where(redirect => redirect.From.Value.StartsWith(Permalink.Communities.Value, StringComparison.Ordinal))
            .Where(redirect => byCommunity.ContainsKey(redirect.To.Target))
            .Select(redirect => Feed(redirect.From, redirect.To.Text, byCommunity[redirect.To.Target])));
        // Two communities that claim one former address are told so; the first has it.
        return [.. feeds.DistinctBy(feed => feed.Address)];
    }

    private CalendarFeed Feed(Permalink page, string name, IReadOnlyList<CalendarEvent> events) =>
        new(CalendarFeed.Beside(page), $"{name} · {title}", events);

    private IReadOnlyList<CalendarEvent>? EventsFor(Page page) => byPage.GetOrAdd(page, FindEvents);

    // People get what they take part in; a sponsor need not attend, but is asked when goals are reviewed.
    private IReadOnlyList<CalendarEvent>? FindEvents(Page page) => page switch
    {
        PersonPage person => EventsOf(person.Parts
            .Where(part => part.Role is PersonRole.Coordinates or PersonRole.WillCoordinate or PersonRole.InCoreGroup)
            .Select(part => part.Community)),
        SponsorPage sponsor => EventsOf(sponsor.Communities.Select(one => one.Community)),
        _ => null,
    };

    // Most people are in one community, and have its list.
    private IReadOnlyList<CalendarEvent> EventsOf(IEnumerable<CommunityCard> communities)
    {
        IReadOnlyList<CommunityCard> each = [.. communities.Distinct<CommunityCard>(ReferenceEqualityComparer.Instance)];
        return each is [var only] ? byCard[only] : [.. each.SelectMany(community => byCard[community])];
    }
}
