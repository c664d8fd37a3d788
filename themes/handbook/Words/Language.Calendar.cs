using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Themes.Handbook.Partials.Calendars;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the calendar, of what stands in it, and of the ways to take it on.</summary>
public sealed partial class Language
{
    public string CalendarDescription => Word();

    public string AllDates => Word();

    public string AddToCalendar => Word();

    public string CalendarAddress => Word();

    public string CalendarFile => Word();

    public string CalendarNeedsAddress => Word();

    public string CalendarsByCommunity => Word();

    public string NothingAhead => Word();

    public string WithoutDays => Word();

    public string WithoutDaysLead => Word();

    public string IsInNoCalendar => Word();

    public string Then => Word();

    /// <summary>A program, or a service, that takes the calendar on.</summary>
    public string CalendarProgram(CalendarProgram program) => Of<CalendarProgram>(program);

    public string DayEvent(DayEventKind kind) => Of<DayEventKind>(kind);

    public string CalendarUntil(DateOnly day) => Word(("date", Written(day)));

    /// <summary>Where there is more than the page can hold.</summary>
    public string CalendarCut(DateOnly day) => Word(("date", Written(day)));

    /// <summary>"February 2026".</summary>
    public string MonthAndYear(DateOnly day) => Word(("month", Month(day.Month)), ("year", Digits(day.Year)));

    /// <summary>"Wednesday 4", under the name of the month.</summary>
    public string WeekdayAndDay(DateOnly day) => Word(("weekday", Weekday(Named(day.DayOfWeek))), ("day", Digits(day.Day)));

    /// <summary>As short as the head of a column in a month.</summary>
    public string WeekdayShort(Weekday weekday) => Of<Weekday>(weekday);

    /// <summary>How much takes place on a day.</summary>
    public string EventCount(int count) => Counted(count);

    /// <summary>A day of a month, for who cannot see the month around it.</summary>
    public string DayWithCount(DateOnly day, int count) => Word(("day", Written(day)), ("count", EventCount(count)));

    public string MeetingOf(string community, string meeting) => Word(("community", community), ("meeting", meeting));

    public string ReviewOf(string community) => Word(("community", community));

    public string HandOverOf(string community) => Word(("community", community));

    public string HandOverFrom(string from) => Word(("from", from));

    public string HandOverBetween(string from, string? to) => to is null ? HandOverFrom(from) : Word(("from", from), ("to", to));
}
