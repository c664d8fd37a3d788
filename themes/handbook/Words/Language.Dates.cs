using System.Globalization;
using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Days and times as the pages write them.</summary>
public sealed partial class Language
{
    /// <summary>"5 January 2026".</summary>
    public string Written(DateOnly day) => file[nameof(Written)].Fill(("day", Digits(day.Day)), ("month", Month(day.Month)), ("year", Digits(day.Year)));

    /// <summary>"Monday 5 January 2026".</summary>
    public string WrittenWithWeekday(DateOnly day) => file[nameof(WrittenWithWeekday)].Fill(
        ("weekday", Weekday(Named(day.DayOfWeek))), ("day", Digits(day.Day)), ("month", Month(day.Month)), ("year", Digits(day.Year)));

    /// <summary>"Monday 5 January 2026, 12:30".</summary>
    public string DayAndTime(DateOnly day, TimeOnly time) => Word(("day", WrittenWithWeekday(day)), ("time", Clock(time)));

    public string Clock(TimeOnly time) => Word(("time", HoursAndMinutes(time)));

    public string ClockRange(TimeOnly from, TimeOnly to) => Word(("from", HoursAndMinutes(from)), ("to", HoursAndMinutes(to)));

    /// <param name="number">1 to 12.</param>
    public string Month(int number) => file[$"{nameof(Month)}.{Digits(number)}"].Fill();

    public string Weekday(Weekday weekday) => Of<Weekday>(weekday);

    public string FromTo(DateOnly from, DateOnly to) => Word(("from", Written(from)), ("to", Written(to)));

    public string From(DateOnly day) => Word(("date", Written(day)));

    public string Since(DateOnly day) => Word(("date", Written(day)));

    public string Until(DateOnly day) => Word(("date", Written(day)));

    public string Ended(DateOnly day) => Word(("date", Written(day)));

    /// <summary>"5 January 2026 to 4 April 2026"; null where neither day is known. A start in the past is "since".</summary>
    public string? Span(DateOnly? from, DateOnly? to, DateOnly today) => (from, to) switch
    {
        (null, null) => null,
        ({ } first, null) => first <= today ? Since(first) : From(first),
        (null, { } last) => last < today ? Ended(last) : Until(last),
        ({ } first, { } last) => FromTo(first, last),
    };

    // The week of .NET begins with Sunday, that of charters with Monday.
    private static Weekday Named(DayOfWeek day) => (Weekday)(((int)day + 6) % 7);

    private static string HoursAndMinutes(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
