namespace CopHandbook.Model.Charters;

/// <summary>What a meeting takes of each person; null where it is not said how often it recurs or how long it takes.</summary>
public sealed record MeetingHour(Meeting Meeting, decimal? PerMonth);

/// <summary>
/// What the meetings of a community take of a person who comes to all of them. Only an active community asks for hours,
/// and a meeting that is over asks for none.
/// </summary>
public static class MeetingHours
{
    public static IEnumerable<MeetingHour> Of(Charter charter, DateOnly today) =>
        charter is not { Status: CommunityStatus.Active, Format: { } format }
            ? []
            : format.Meetings
                .Where(meeting => !(meeting.Until < today))
                .Select(meeting => new MeetingHour(meeting, HoursPerMonth.Of(meeting)));

    /// <summary>The hours a month; a meeting whose hours are not known adds nothing.</summary>
    public static decimal Sum(this IEnumerable<MeetingHour> meetings) => meetings.Sum(meeting => meeting.PerMonth ?? 0);
}
