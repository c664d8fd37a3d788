using CopHandbook.Model.Charters;

namespace CopHandbook.Tests.Model.Meetings;

/// <summary>The days of a meeting found the slow way: each day of the calendar is asked whether it is one.</summary>
internal static class DayByDay
{
    public static IEnumerable<DateOnly> Days(Meeting meeting, DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (Takes(meeting, day))
                yield return day;
        }
    }

    private static bool Takes(Meeting meeting, DateOnly day)
    {
        if (day < meeting.From || day > meeting.Until || !IsOnWeekday(meeting, day))
            return false;
        switch (meeting.Cadence)
        {
            case Cadence.Weekly:
                return true;
            case Cadence.Fortnightly:
                return (day.DayNumber - FirstSince(meeting, candidate => IsOnWeekday(meeting, candidate)).DayNumber) % 14 == 0;
            case Cadence.Monthly:
                return IsNth(meeting.Nth!.Value, day);
            default:
                var first = FirstSince(meeting, candidate =>
                    IsOnWeekday(meeting, candidate) && (meeting.Nth is not { } nth || IsNth(nth, candidate)));
                var months = (day.Year - first.Year) * 12 + day.Month - first.Month;
                return months % 3 == 0 && IsNth(meeting.Nth ?? PlaceOf(first), day);
        }
    }

    private static DateOnly FirstSince(Meeting meeting, Func<DateOnly, bool> isIt)
    {
        var day = meeting.From!.Value;
        while (!isIt(day))
            day = day.AddDays(1);
        return day;
    }

    private static bool IsOnWeekday(Meeting meeting, DateOnly day) =>
        (meeting.Weekday?.ToString() ?? meeting.From!.Value.DayOfWeek.ToString()) == day.DayOfWeek.ToString();

    private static bool IsNth(WeekOfMonth nth, DateOnly day) =>
        nth == WeekOfMonth.Last ? day.AddDays(7).Month != day.Month : CountInMonthTo(day) == (int)nth + 1;

    private static WeekOfMonth PlaceOf(DateOnly day) => CountInMonthTo(day) is var count && count == 5 ? WeekOfMonth.Last : (WeekOfMonth)(count - 1);

    private static int CountInMonthTo(DateOnly day) =>
        Enumerable.Range(1, day.Day).Count(number => new DateOnly(day.Year, day.Month, number).DayOfWeek == day.DayOfWeek);
}
