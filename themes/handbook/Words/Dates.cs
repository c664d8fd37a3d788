using System.Globalization;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Days and times of day as the pages write them.</summary>
public static class Dates
{
    /// <summary>"5 January 2026".</summary>
    public static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Monday 5 January 2026".</summary>
    public static string WrittenWithWeekday(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2026-01-05", for machines.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2026-01-05T12:30+00:00", for machines: a moment, whatever their own time zone.</summary>
    public static string Iso(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    /// <summary>"12:30".</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"5 January 2026 to 4 April 2026"; null where neither day is known. A start in the past is "since".</summary>
    public static string? Span(DateOnly? from, DateOnly? to, DateOnly today) => (from, to) switch
    {
        (null, null) => null,
        ({ } first, null) => first <= today ? English.Since(Written(first)) : English.From(Written(first)),
        (null, { } last) => last < today ? English.Ended(Written(last)) : English.Until(Written(last)),
        ({ } first, { } last) => English.FromTo(Written(first), Written(last)),
    };
}
