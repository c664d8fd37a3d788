using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>
/// Which communities the overview counts: those that run or are being set up with a sponsor's yes. A proposal may yet be
/// refused, a paused community rests, and a retired one is over.
/// </summary>
public static class CountedCommunities
{
    public static bool Counts(this CommunityCard card) => card.Status is CommunityStatus.Forming or CommunityStatus.Active;
}
