using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>When a meeting takes place, in words.</summary>
public static class MeetingWords
{
    /// <summary>"The second Tuesday of each month, 12:30 to 13:30, London time, over lunch"; empty where nothing is said.</summary>
    public static string When(Language language, Meeting meeting, TimeZoneName? usual) => meeting.Schedule ?? Language.Capital(language.Join(
        Recurrence(language, meeting),
        Hours(language, meeting, usual),
        meeting.When is { } when ? language.When(when) : null));

    /// <summary>"since 5 January 2026"; null where no day is given.</summary>
    public static string? Span(Language language, Meeting meeting, DateOnly today) => language.Span(meeting.From, meeting.Until, today);

    public static bool IsOver(Meeting meeting, DateOnly today) => meeting.Until < today;

    /// <summary>The meetings that a newcomer can come to; where all are over, none.</summary>
    public static IReadOnlyList<Meeting> ToCome(Charter charter, DateOnly today) =>
        [.. charter.Format?.Meetings.Where(meeting => !IsOver(meeting, today)) ?? []];

    /// <summary>"London time" where a meeting keeps other clocks than most; null where it keeps the usual ones, or names no time.</summary>
    public static string? UnusualZone(Language language, MeetingOccurrence occurrence, TimeZoneName? usual) =>
        occurrence is { Start: not null, Meeting.Timezone: { } zone } && zone != usual ? Zone(language, zone) : null;

    // The weekday and its place in the month are said as they are counted, also where they follow from the first day.
    private static string? Recurrence(Language language, Meeting meeting)
    {
        var known = (MeetingDays.Of(meeting) as KnownDays)?.Recurrence;
        var nth = (known as MonthlyRecurrence)?.Nth ?? meeting.Nth;
        return (meeting.Cadence, known?.Weekday ?? meeting.Weekday) switch
        {
            (null, null) => null,
            (null, { } day) => language.Weekday(day),
            ({ } cadence, null) => language.Cadence(cadence),
            (Cadence.Monthly or Cadence.Quarterly, { } day) when nth is { } place => language.CadenceOnNth(meeting.Cadence.Value, day, place),
            ({ } cadence, { } day) => language.CadenceOn(cadence, day),
        };
    }

    /// <summary>"12:30 to 13:30, London time" on one of its days, as the clocks are then; null where nothing is said.</summary>
    public static string? Hours(Language language, MeetingOccurrence occurrence, TimeZoneName? usual)
    {
        var start = occurrence.Start is { } moment ? TimeOnly.FromDateTime(moment.DateTime) : occurrence.Meeting.Start;
        return Hours(language, occurrence.Meeting with { Start = start }, usual);
    }

    private static string? Hours(Language language, Meeting meeting, TimeZoneName? usual)
    {
        if (meeting.Start is not { } start)
            return meeting.Duration is { } length ? language.Lasting(length) : null;
        var hours = meeting.Duration switch
        {
            { Unit: DurationUnit.Minute, Amount: var minutes } => language.ClockRange(start, start.AddMinutes(minutes)),
            { Unit: DurationUnit.Hour, Amount: var count } => language.ClockRange(start, start.AddHours(count)),
            _ => language.Clock(start),
        };
        return language.Join(hours, Zone(language, meeting.Timezone ?? usual));
    }

    // "Europe/London" is a computer's name for what people call London time.
    private static string? Zone(Language language, TimeZoneName? zone)
    {
        if (zone is not { Value: var name })
            return null;
        var isPlace = name.Contains('/', StringComparison.Ordinal) && !name.StartsWith("Etc/", StringComparison.Ordinal);
        return isPlace ? language.ClockTime(name[(name.LastIndexOf('/') + 1)..].Replace('_', ' ')) : name;
    }
}
