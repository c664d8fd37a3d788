using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>When a community meets next.</summary>
public static class UpcomingMeetings
{
    /// <summary>
    /// The next day of each meeting whose days can be reckoned, the soonest first; the day given still counts. Empty for a
    /// community that does not meet: one that is proposed, paused, retired or a draft. None is before the kick-off, from
    /// which on a community meets (Starting).
    /// </summary>
    /// <param name="usual">The time zone of meetings that name none; where it is not known either, only the day is.</param>
    public static IReadOnlyList<MeetingOccurrence> Of(CharterFile community, DateOnly today, TimeZoneName? usual) =>
        !Meets(community) || community.Charter.Format is not { Meetings.Count: > 0 } format
            ? []
            : [.. format.Meetings
                .Select(meeting => Next(meeting, format.Kickoff > today ? format.Kickoff.Value : today, usual))
                .OfType<MeetingOccurrence>()
                .Order(BySoonest.Instance)];

    private static bool Meets(CharterFile community) =>
        !community.IsDraft && community.Charter.Status is CommunityStatus.Forming or CommunityStatus.Active;

    private static MeetingOccurrence? Next(Meeting meeting, DateOnly earliest, TimeZoneName? usual)
    {
        if (MeetingDays.Of(meeting) is not KnownDays { Recurrence: var recurrence })
            return null;
        foreach (var day in recurrence.Days(earliest, DateOnly.MaxValue))
        {
            var start = meeting.Start is { } time && (meeting.Timezone ?? usual) is { } place ? ZonedTime.At(day, time, place) : (DateTimeOffset?)null;
            return new(meeting, day, start);
        }

        return null;
    }
}
