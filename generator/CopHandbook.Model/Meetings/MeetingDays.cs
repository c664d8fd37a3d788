using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>On which days a meeting takes place, or why nobody can say.</summary>
public abstract record MeetingDays
{
    private protected MeetingDays()
    {
    }

    /// <summary>
    /// What the fields of a meeting say. <c>from</c> need not be one of its days: the first such day on or after it is the
    /// first, and every second week or third month is counted from there. A quarterly meeting keeps the place in the month
    /// that its first day has, unless <c>nth</c> gives it one. Where <c>weekday</c> is left out, it is that of <c>from</c>.
    /// </summary>
    public static MeetingDays Of(Meeting meeting) => meeting switch
    {
        { Schedule: not null } => new UnknownDays(WhyUnknown.InWords),
        { Cadence: Cadence.Fortnightly or Cadence.Quarterly, From: null } => new UnknownDays(WhyUnknown.FirstDayMissing),
        { Cadence: Cadence.Monthly, Nth: { } nth, Weekday: { } weekday } => EachMonth(1, nth, weekday, meeting),
        // The weekday of its first day says nothing of a meeting whose day varies.
        { Cadence: Cadence.Monthly } => new UnknownDays(WhyUnknown.Varies),
        { Cadence: { } cadence } when WeekdayOf(meeting) is { } weekday => cadence switch
        {
            Cadence.Weekly => EachWeek(1, weekday, meeting),
            Cadence.Fortnightly => EachWeek(2, weekday, meeting),
            _ => EachMonth(3, meeting.Nth ?? WeekdayReckoning.NthOf(FirstDay(EveryWeek(weekday), meeting)!.Value), weekday, meeting),
        },
        _ => new UnknownDays(WhyUnknown.NotSaid),
    };

    private static KnownDays EachWeek(int weeks, Weekday weekday, Meeting meeting) => new(EveryWeek(weekday) with
    {
        Weeks = weeks,
        First = FirstDay(EveryWeek(weekday), meeting),
        Until = meeting.Until,
    });

    private static KnownDays EachMonth(int months, WeekOfMonth nth, Weekday weekday, Meeting meeting)
    {
        var everyMonth = new MonthlyRecurrence(1, nth) { Weekday = weekday };
        return new(everyMonth with { Months = months, First = FirstDay(everyMonth, meeting), Until = meeting.Until });
    }

    private static WeeklyRecurrence EveryWeek(Weekday weekday) => new(1) { Weekday = weekday };

    private static Weekday? WeekdayOf(Meeting meeting) =>
        meeting.Weekday ?? (meeting.From is { } from ? WeekdayReckoning.Of(from) : null);

    // Where the calendar ends before there is one, no day is left to come either.
    private static DateOnly? FirstDay(Recurrence every, Meeting meeting) => meeting.From is { } from
        ? every.Days(from, DateOnly.MaxValue).FirstOrDefault(DateOnly.MaxValue)
        : null;
}

/// <summary>Days that can be reckoned.</summary>
public sealed record KnownDays(Recurrence Recurrence) : MeetingDays;

/// <summary>Days that only people know.</summary>
public sealed record UnknownDays(WhyUnknown Why) : MeetingDays;
