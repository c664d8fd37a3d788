using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Data;

/// <summary>What the lists of the data tell of a community, and none of the rest of its page.</summary>
/// <param name="Written">As of its page.</param>
/// <param name="Changed">As of its page.</param>
internal sealed record ApiRow(
    CommunityFacts Community, Permalink Page, IReadOnlyList<MeetingOccurrence> Upcoming, DateOnly? Written, DateOnly? Changed)
{
    public static ApiRow Of(CommunityPage page) => new(page.Community.Facts, page.Permalink, page.Upcoming, page.Written, page.Changed);

    public Charter Charter => Community.Charter;
}
