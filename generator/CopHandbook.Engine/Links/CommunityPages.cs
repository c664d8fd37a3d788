using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>The pages of the communities: the catalogue, and each community between its neighbours.</summary>
internal static class CommunityPages
{
    /// <summary>How many communities the navigation of a page shows on each side of its own.</summary>
    private const int NeighboursEachSide = 6;

    /// <summary>How many days of each meeting a page tells after the next one.</summary>
    private const int DaysAfterNext = 3;

    /// <summary>Those that run come first, those that ended last.</summary>
    public static readonly IReadOnlyList<CommunityStatus> StatusesByInterest =
        [CommunityStatus.Active, CommunityStatus.Forming, CommunityStatus.Proposed, CommunityStatus.Paused, CommunityStatus.Retired];

    /// <summary>By subject, and by id where two communities share one.</summary>
    public static IReadOnlyList<CharterFile> BySubject(IEnumerable<CharterFile> communities) =>
        [.. communities.OrderBy(community => community.Subject, StringComparer.OrdinalIgnoreCase).ThenBy(community => community.Id)];

    public static CommunityCard Card(CommunityFacts community, DateOnly today, TimeZoneName? usual) =>
        new(community, Permalinks.Of(community.Id))
        {
            Upcoming = UpcomingMeetings.Of(community, today, usual),
            ThenUpcoming = [.. MeetingSeries.Of(community, usual).SelectMany(series => series.From(today).Skip(1).Take(DaysAfterNext))],
            WithoutDays = MeetingSeries.WithoutDays(community, today),
        };

    public static IReadOnlyList<CatalogueGroup> Groups(IReadOnlyList<CommunityCard> cards) =>
        [.. StatusesByInterest
            .Select(status => new CatalogueGroup(status, [.. cards.Where(card => card.Status == status)]))
            .Where(group => group.Communities.Count > 0)];

    public static CataloguePage Catalogue(ISiteWords words, string organisation, IReadOnlyList<CatalogueGroup> groups, PageLink home) =>
        new(Permalink.Communities, words.Communities, words.CommunitiesDescription(organisation), [home]) { Groups = groups };

    /// <param name="communities">In the order of their cards.</param>
    public static IEnumerable<CommunityPage> All(
        Handbook handbook, IReadOnlyList<CharterFile> communities, IReadOnlyList<CommunityCard> cards,
        SiteChanges changes, SourceLinks sources, CharterSources files, LinkResolver links,
        ReferenceChecker references, IReadOnlyList<PageLink> trail, ICollection<Diagnostic> problems)
    {
        IReadOnlyList<PageLink> pages = [.. cards.Select(card => new PageLink(card.Subject, card.Permalink))];
        for (var i = 0; i < cards.Count; i++)
        {
            var community = communities[i];
            var history = handbook.History.Files.GetValueOrDefault(community.Path.InContent);
            links.CheckFields(community.Places, cards[i].Permalink, problems);
            yield return new CommunityPage(cards[i].Permalink, cards[i].Subject, cards[i].Summary, trail)
            {
                Community = community,
                Upcoming = cards[i].Upcoming,
                ThenUpcoming = cards[i].ThenUpcoming,
                WithoutDays = cards[i].WithoutDays,
                Body = links.Resolve(community.Places.Source, community.Body, cards[i].Permalink, problems),
                Source = sources.Of(community.Path),
                HasCharterFile = files.MayBeSeen(community),
                SectionSources = sources.OfSections(community),
                Neighbours = Around(pages, i),
                Written = history?.First.Day,
                Changed = history?.Last.Day,
                News = changes.Of(community.Id),
                Named = references.Named(community, problems),
                Previous = i == 0 ? null : pages[i - 1],
                Next = i == pages.Count - 1 ? null : pages[i + 1],
            };
        }
    }

    // Near an end the window reaches further to the other side, so that a small catalogue is shown whole.
    private static IReadOnlyList<PageLink> Around(IReadOnlyList<PageLink> pages, int index)
    {
        const int size = 2 * NeighboursEachSide + 1;
        var start = Math.Clamp(index - NeighboursEachSide, 0, Math.Max(0, pages.Count - size));
        return [.. pages.Skip(start).Take(size)];
    }
}
