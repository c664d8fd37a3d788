using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>What a community's hours a month changed from and to.</summary>
public sealed record HoursChange(CommunityCard Community, decimal Before, decimal After);

/// <summary>Months that follow one another and in which no community's hours change.</summary>
/// <param name="First">The first day of the first month.</param>
/// <param name="Months">1 or more.</param>
/// <param name="Hours">Of all communities together, a month.</param>
/// <param name="Changes">What changed with the first month, by subject; none in the first span of all.</param>
public sealed record HoursSpan(DateOnly First, int Months, decimal Hours, IReadOnlyList<HoursChange> Changes)
{
    /// <summary>The first day of the last month.</summary>
    public DateOnly Last => First.AddMonths(Months - 1);
}

/// <summary>
/// The allocated hours month by month: those of the communities that count, and of retired ones up to the day that they
/// retired. A month has what holds on its last day, and the month of the build what holds on that day, so that it agrees
/// with the sum of today.
/// </summary>
public static class HoursOverTime
{
    private const int MonthsBack = 24;
    private const int MonthsAhead = 12;
    private const int MonthsInYear = 12;

    /// <summary>
    /// From the first month of all in which hours are allocated to the last in which something changes, as far as they are
    /// within two years before the build and one year after; the month of the build is always there.
    /// </summary>
    public static IReadOnlyList<HoursSpan> Of(IEnumerable<CommunityCard> cards, DateOnly today)
    {
        var budgets = cards.Select(card => (Card: card, Parts: Parts(card, today))).Where(budget => budget.Parts.Count > 0).ToList();
        var now = Number(today);
        var parts = budgets.SelectMany(budget => budget.Parts).ToList();
        var first = parts.Select(part => Number(part.From)).Append(now).Min();
        var last = parts.SelectMany(part => new[] { Number(part.From), part.To is { } to ? Number(to) + 1 : now }).Append(now).Max();
        first = Math.Max(Math.Max(first, now - MonthsBack), Number(DateOnly.MinValue));
        last = Math.Min(Math.Min(last, now + MonthsAhead), Number(DateOnly.MaxValue));
        var spans = new List<HoursSpan>();
        var before = new decimal[budgets.Count];
        for (var month = first; month <= last; month++)
        {
            var day = month == now ? today : FirstOf(month).AddDays(DateTime.DaysInMonth(month / MonthsInYear, month % MonthsInYear + 1) - 1);
            var hours = budgets.ConvertAll(budget => budget.Parts.Where(part => part.From <= day && !(part.To < day)).Sum(part => part.Hours));
            List<HoursChange> changes = month == first
                ? []
                : [.. budgets.Select((budget, i) => new HoursChange(budget.Card, before[i], hours[i])).Where(change => change.Before != change.After)];
            if (spans.Count > 0 && changes.Count == 0)
                spans[^1] = spans[^1] with { Months = spans[^1].Months + 1 };
            else
                spans.Add(new(FirstOf(month), 1, hours.Sum(), changes));
            hours.CopyTo(before);
        }

        return spans;
    }

    // An allocation that names no first day holds from the start of its community; where that is not known, from today.
    private static List<(DateOnly From, DateOnly? To, decimal Hours)> Parts(CommunityCard card, DateOnly today)
    {
        var charter = card.Community.Charter;
        var end = charter.Retired?.On;
        if (!(card.Counts() || (card.Status == CommunityStatus.Retired && end is not null)) || !charter.Sponsor.HasApproved(Approval.Time))
            return [];
        return
        [
            .. from allocation in charter.Time?.CopBudget ?? []
               let hours = HoursPerMonth.Of(allocation.Hours, allocation.Per)
               let start = charter.Started is { } started && started < today ? started : end ?? today
               where hours > 0
               select (allocation.From ?? start, card.Counts() || allocation.To < end ? allocation.To : end, hours.Value),
        ];
    }

    private static int Number(DateOnly day) => day.Year * MonthsInYear + day.Month - 1;

    private static DateOnly FirstOf(int month) => new(month / MonthsInYear, month % MonthsInYear + 1, 1);
}
