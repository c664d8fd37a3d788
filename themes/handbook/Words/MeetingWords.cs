using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>When a meeting takes place, in words.</summary>
public static class MeetingWords
{
    /// <summary>"The second Tuesday of each month, 12:30 to 13:30, London time, over lunch"; empty where nothing is said.</summary>
    public static string When(Meeting meeting, TimeZoneName? usual) => meeting.Schedule ?? Phrases.Capital(Phrases.Join(
        Recurrence(meeting),
        Hours(meeting, usual),
        meeting.When is { } when ? English.When(when) : null));

    /// <summary>"since 5 January 2026"; null where no day is given.</summary>
    public static string? Span(Meeting meeting, DateOnly today) => Dates.Span(meeting.From, meeting.Until, today);

    public static bool IsOver(Meeting meeting, DateOnly today) => meeting.Until < today;

    /// <summary>The meetings that a newcomer can come to; where all are over, none.</summary>
    public static IReadOnlyList<Meeting> ToCome(Charter charter, DateOnly today) =>
        [.. charter.Format?.Meetings.Where(meeting => !IsOver(meeting, today)) ?? []];

    /// <summary>"London time" where a meeting keeps other clocks than most; null where it keeps the usual ones, or names no time.</summary>
    public static string? UnusualZone(MeetingOccurrence occurrence, TimeZoneName? usual) =>
        occurrence is { Start: not null, Meeting.Timezone: { } zone } && zone != usual ? Zone(zone) : null;

    // The weekday and its place in the month are said as they are counted, also where they follow from the first day.
    private static string? Recurrence(Meeting meeting)
    {
        var known = (MeetingDays.Of(meeting) as KnownDays)?.Recurrence;
        var weekday = (known?.Weekday ?? meeting.Weekday) is { } day ? English.Weekday(day) : null;
        var nth = ((known as MonthlyRecurrence)?.Nth ?? meeting.Nth) is { } place ? English.Nth(place) : null;
        return meeting.Cadence is { } cadence ? English.Cadence(cadence, weekday, nth) : weekday;
    }

    private static string? Hours(Meeting meeting, TimeZoneName? usual)
    {
        if (meeting.Start is not { } start)
            return meeting.Duration is { } length ? English.Lasting(length.ToString()) : null;
        var hours = meeting.Duration switch
        {
            { Unit: DurationUnit.Minute, Amount: var minutes } => Between(start, start.AddMinutes(minutes)),
            { Unit: DurationUnit.Hour, Amount: var count } => Between(start, start.AddHours(count)),
            _ => Dates.Clock(start),
        };
        return Phrases.Join(hours, Zone(meeting.Timezone ?? usual));
    }

    private static string Between(TimeOnly start, TimeOnly end) => English.FromTo(Dates.Clock(start), Dates.Clock(end));

    // "Europe/London" is a computer's name for what people call London time.
    private static string? Zone(TimeZoneName? zone)
    {
        if (zone is not { Value: var name })
            return null;
        var isPlace = name.Contains('/', StringComparison.Ordinal) && !name.StartsWith("Etc/", StringComparison.Ordinal);
        return isPlace ? English.ClockTime(name[(name.LastIndexOf('/') + 1)..].Replace('_', ' ')) : name;
    }
}
