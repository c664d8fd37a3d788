using NodaTime;

namespace CopHandbook.Engine.Feeds;

/// <summary>The clocks of a place are changed.</summary>
/// <param name="Local">When, by the clocks before the change.</param>
internal sealed record ClockChange(LocalDateTime Local, Offset From, Offset To, string Name);

/// <summary>A change that comes each year again, without an end in sight.</summary>
/// <param name="Nth">The first to the fourth such weekday of its month; -1 for the last.</param>
internal sealed record YearlyChange(ClockChange First, int Nth);

/// <summary>Finds the rule that changes of the clocks follow.</summary>
internal static class CalendarYearly
{
    private const int DaysInWeek = 7;

    /// <summary>So many years in a row are a rule.</summary>
    private const int FewestYears = 10;

    /// <param name="changes">Between the same two offsets, in one month of different years, in order.</param>
    /// <param name="lastYear">The last that is known: a change that does not come in it has ended.</param>
    /// <returns>Those that come before the rule, or all, where the latest follow none that can be written in one line.</returns>
    public static (IReadOnlyList<ClockChange> Single, YearlyChange? Yearly) Divide(IReadOnlyList<ClockChange> changes, int lastYear)
    {
        var rule = new Func<ClockChange, int>[] { _ => -1, change => 1 + (change.Local.Day - 1) / DaysInWeek }
            .Select(nth => (Nth: nth(changes[^1]), Count: InARow(changes, nth)))
            .MaxBy(one => one.Count);
        return rule.Count < FewestYears || changes[^1].Local.Year != lastYear
            ? (changes, null)
            : ([.. changes.SkipLast(rule.Count)], new(changes[^rule.Count], rule.Nth));
    }

    private static int InARow(IReadOnlyList<ClockChange> changes, Func<ClockChange, int> nth)
    {
        var last = changes[^1];
        var count = 0;
        while (count < changes.Count && changes[^(count + 1)] is var change && Follows(change, last, count) && IsOnIts(change, nth(last)))
            count++;
        return count;
    }

    private static bool Follows(ClockChange change, ClockChange last, int yearsBefore) =>
        change.Local.Year == last.Local.Year - yearsBefore
        && change.Local.TimeOfDay == last.Local.TimeOfDay
        && change.Local.DayOfWeek == last.Local.DayOfWeek;

    private static bool IsOnIts(ClockChange change, int nth) => nth == -1
        ? change.Local.Date.PlusDays(DaysInWeek).Month != change.Local.Month
        : 1 + (change.Local.Day - 1) / DaysInWeek == nth;
}
