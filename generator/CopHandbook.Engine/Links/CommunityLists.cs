using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>Communities as lists show them, and the list of all, the catalogue.</summary>
internal static class CommunityLists
{
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
}
