using CopHandbook.Model.Charters;

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

    private static string? Recurrence(Meeting meeting) => meeting.Cadence is { } cadence
        ? English.Cadence(
            cadence,
            meeting.Weekday is { } weekday ? English.Weekday(weekday) : null,
            meeting.Nth is { } nth ? English.Nth(nth) : null)
        : meeting.Weekday is { } day ? English.Weekday(day) : null;

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
