using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>What is due in all communities, as of a day.</summary>
public sealed class Clocks(ContentHistory history, Thresholds thresholds, DateOnly today)
{
    private const int MonthsInYear = 12;

    /// <summary>What presses most first: by urgency, the day, the subject. What is long past its day presses more than what just passed.</summary>
    public IReadOnlyList<Clock> Of(IEnumerable<CommunityCard> cards) =>
        [.. cards.SelectMany(All).OrderBy(clock => clock.Urgency).ThenBy(clock => clock.Day ?? DateOnly.MinValue)];

    private IEnumerable<Clock> All(CommunityCard card) => Reviews(card).Concat(Terms(card)).Concat(Unchanged(card));

    private IEnumerable<Clock> Reviews(CommunityCard card)
    {
        var charter = card.Community.Charter;
        if (!charter.Status.IsActiveOrPaused())
            yield break;
        var isFirst = charter.Review is not { Log.Count: > 0 };
        var first = isFirst ? ReviewDay.Reckoned(charter) : null;
        if ((ReviewDay.Of(charter) ?? first) is not { } due)
        {
            if (isFirst)
                yield return new(ClockKind.ReviewNeverPlanned, card, null, Urgency.Undated);
            yield break;
        }

        yield return new(ClockKind.Review, card, due, UrgencyOf(due)) { IsFirst = isFirst };
        // Where the due day has passed too, that says it all.
        if (first < today && due >= today)
            yield return new(ClockKind.ReviewNeverHeld, card, first, Urgency.Overdue);
    }

    private IEnumerable<Clock> Terms(CommunityCard card)
    {
        var coordinator = card.Community.Charter.Coordinator;
        if (card.Community.Charter.Status.IsFormingOrLater() && CoordinatorTerms.EndOfCurrent(coordinator) is { } end)
            yield return new(ClockKind.Term, card, end, UrgencyOf(end)) { Coordinator = coordinator!.Current!.Name, Successor = coordinator.Next?.Name };
    }

    private IEnumerable<Clock> Unchanged(CommunityCard card)
    {
        if (!card.Community.Charter.Status.IsProposedOrLater()
            || history.Gap is not null
            || !history.Files.TryGetValue(card.Community.Path.InContent, out var file))
            yield break;
        var changed = file.Last.Day;
        // A threshold may be larger than the calendar.
        var months = Math.Clamp(thresholds.UnchangedMonths!.Value, 0, (DateOnly.MaxValue.Year - changed.Year) * MonthsInYear);
        var day = changed.AddMonths(months);
        // Before that, it is what charters should be.
        if (UrgencyOf(day) is var urgency and not Urgency.Later)
            yield return new(ClockKind.Unchanged, card, day, urgency) { LastChanged = changed };
    }

    private Urgency UrgencyOf(DateOnly day) => (day.DayNumber - today.DayNumber) switch
    {
        < 0 => Urgency.Overdue,
        var days => days <= thresholds.SoonDays ? Urgency.Soon : Urgency.Later,
    };
}
