using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>Where the weekdays of a month lie.</summary>
internal static class WeekdayReckoning
{
    private const int DaysInWeek = 7;

    /// <summary>The weekday that a day is.</summary>
    public static Weekday Of(DateOnly day) => (Weekday)(((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek);

    /// <summary>How many days after a day the next such weekday is; 0 where it is one itself.</summary>
    public static int DaysAfter(this Weekday weekday, DateOnly day) => (weekday - Of(day) + DaysInWeek) % DaysInWeek;

    /// <summary>The day of a month that is such a weekday, and which of them.</summary>
    public static DateOnly In(this WeekOfMonth nth, int year, int month, Weekday weekday)
    {
        var monthStart = new DateOnly(year, month, 1);
        var day = 1 + weekday.DaysAfter(monthStart) + DaysInWeek * (int)nth;
        // A month has four or five of each: what would be the fifth is the fourth where there is none.
        return new(year, month, day > DateTime.DaysInMonth(year, month) ? day - DaysInWeek : day);
    }

    /// <summary>Which of its month's such weekdays a day is. The fifth is the last; the fourth is the fourth, even where it is the last.</summary>
    public static WeekOfMonth NthOf(DateOnly day) => (WeekOfMonth)((day.Day - 1) / DaysInWeek);
}
