using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>All figures of the overview.</summary>
/// <param name="Counted">How many communities count.</param>
/// <param name="Communities">How many there are that are not retired.</param>
public sealed record OverviewFigures(
    int Counted,
    int Communities,
    IReadOnlyList<CoverageCell> Coverage,
    IReadOnlyList<FormatUse> Formats,
    WorkTimeFigures Time,
    IReadOnlyList<HoursSpan> OverTime,
    CostFigures Costs,
    IReadOnlyList<Clock> Clocks)
{
    /// <param name="cards">The communities that are published, by subject.</param>
    public static OverviewFigures Of(IReadOnlyList<CommunityCard> cards, Clocks clocks, DateOnly today) => new(
        cards.Count(CountedCommunities.Counts),
        cards.Count(card => card.Status != CommunityStatus.Retired),
        GoalCoverage.Of(cards, today),
        FormatCoverage.Of(cards),
        WorkTimeFigures.Of(cards, today),
        HoursOverTime.Of(cards, today),
        CostFigures.Of(cards, today),
        clocks.Of(cards));
}
