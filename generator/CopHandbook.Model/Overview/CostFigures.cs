using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>One cost that is known for a month, and its working: the amount, taken <paramref name="Factor"/> times a month.</summary>
/// <param name="Kind">Refreshments or materials.</param>
/// <param name="Meeting">For refreshments, the meeting.</param>
/// <param name="Material">For materials, the cost as the charter has it.</param>
public sealed record CostLine(
    CommunityCard Community, FigureKind Kind, decimal Amount, Currency Currency, MonthlyFactor Factor, Meeting? Meeting, MaterialCost? Material)
{
    public decimal PerMonth => Factor.Of(Amount);
}

/// <summary>The costs in one currency, those that cost most first.</summary>
public sealed record CurrencyCosts(Currency Currency, IReadOnlyList<CostLine> Lines)
{
    public decimal PerMonth => Lines.Sum(line => line.PerMonth);

    /// <summary>The community with the highest cost first.</summary>
    public IReadOnlyList<(CommunityCard Community, decimal PerMonth)> ByCommunity =>
        [.. Lines.GroupBy(line => line.Community.Permalink)
            .Select(group => (group.First().Community, PerMonth: group.Sum(line => line.PerMonth)))
            .OrderByDescending(one => one.PerMonth)];
}

/// <summary>
/// What refreshments and materials cost a month (Sponsor), for each currency by itself: amounts in different currencies
/// are never added. A limit counts whole, as the most that a session may cost.
/// </summary>
/// <param name="Currencies">By code.</param>
/// <param name="LeftOut">In the order of the cards.</param>
public sealed record CostFigures(IReadOnlyList<CurrencyCosts> Currencies, IReadOnlyList<LeftOut> LeftOut)
{
    public static CostFigures Of(IEnumerable<CommunityCard> cards, DateOnly today)
    {
        var lines = new List<CostLine>();
        var leftOut = new List<LeftOut>();
        foreach (var card in cards.Where(card => card.Status != CommunityStatus.Retired))
        {
            foreach (var meeting in card.Community.Charter.Format?.Meetings.Where(meeting => !(meeting.Until < today)) ?? [])
            {
                if (meeting.Refreshments is not { } given)
                    continue;
                if (CostLeftOut.WhyOf(card, meeting, given) is { } why)
                    leftOut.Add(new(card, FigureKind.Refreshments, why) { Meeting = meeting });
                else
                    lines.Add(LineOf(card, meeting, given));
            }

            foreach (var material in card.Community.Charter.Costs?.Materials ?? [])
            {
                if (CostLeftOut.WhyOf(card, material) is { } why)
                    leftOut.Add(new(card, FigureKind.Materials, why) { Material = material });
                else
                    lines.Add(LineOf(card, material));
            }
        }

        return new(
            [.. lines.GroupBy(line => line.Currency.Code, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new CurrencyCosts(group.First().Currency, [.. group.OrderByDescending(line => line.PerMonth)]))],
            leftOut);
    }

    private static CostLine LineOf(CommunityCard card, Meeting meeting, Refreshments given) => new(
        card, FigureKind.Refreshments, given.Limit!.Value, given.Currency!.Value, MonthlyFactor.Of(meeting.Cadence)!.Value, meeting, null);

    private static CostLine LineOf(CommunityCard card, MaterialCost cost) => new(
        card, FigureKind.Materials, cost.Amount!.Value, cost.Currency!.Value, MonthlyFactor.Of(cost.Per)!.Value, null, cost);
}
