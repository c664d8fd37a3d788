using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>All figures of the overview. Each is reckoned when it is first asked for: most builds draw no overview anew.</summary>
public sealed class OverviewFigures : IMadeOf
{
    private readonly IReadOnlyList<CommunityCard> cards;
    private readonly Lazy<IReadOnlyList<CoverageCell>> coverage;
    private readonly Lazy<IReadOnlyList<FormatUse>> formats;
    private readonly Lazy<WorkTimeFigures> time;
    private readonly Lazy<IReadOnlyList<HoursSpan>> overTime;
    private readonly Lazy<CostFigures> costs;

    /// <param name="cards">The communities that are published, by subject.</param>
    public OverviewFigures(IReadOnlyList<CommunityCard> cards, Clocks clocks, DateOnly today)
    {
        this.cards = cards;
        Clocks = clocks.Of(cards);
        coverage = new(() => GoalCoverage.Of(cards, today));
        formats = new(() => FormatCoverage.Of(cards));
        time = new(() => WorkTimeFigures.Of(cards, today));
        overTime = new(() => HoursOverTime.Of(cards, today));
        costs = new(() => CostFigures.Of(cards, today));
    }

    /// <summary>How many communities count.</summary>
    public int Counted => cards.Count(CountedCommunities.Counts);

    /// <summary>How many communities there are that are not retired.</summary>
    public int Communities => cards.Count(card => card.Status != CommunityStatus.Retired);

    public IReadOnlyList<CoverageCell> Coverage => coverage.Value;

    public IReadOnlyList<FormatUse> Formats => formats.Value;

    public WorkTimeFigures Time => time.Value;

    public IReadOnlyList<HoursSpan> OverTime => overTime.Value;

    public CostFigures Costs => costs.Value;

    /// <summary>What is due, or will be.</summary>
    public IReadOnlyList<Clock> Clocks { get; }

    // The clocks look at the history too; all others follow from what the cards say, and from the build date.
    object IMadeOf.MadeOf => (cards, Clocks);
}
