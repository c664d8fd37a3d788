using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>A meeting whose days can be reckoned, from the day on that its community meets.</summary>
/// <param name="Earliest">No day is earlier: the kick-off, from which on a community meets (Starting). Null: no limit.</param>
/// <param name="Place">The time zone of its clocks; null where none is known, and then only the day and the time on the clock are.</param>
public sealed record MeetingSeries(Meeting Meeting, Recurrence Recurrence, DateOnly? Earliest, TimeZoneName? Place)
{
    /// <summary>
    /// The meetings of a community whose days can be reckoned, in the charter's order. Empty for a community that does not
    /// meet: one that is proposed, paused, retired or a draft.
    /// </summary>
    /// <param name="usual">The time zone of meetings that name none.</param>
    public static IReadOnlyList<MeetingSeries> Of(CommunityFacts community, TimeZoneName? usual) =>
        [.. MeetingsOf(community).Select(meeting => MeetingDays.Of(meeting) is KnownDays known
            ? new MeetingSeries(meeting, known.Recurrence, community.Charter.Format?.Kickoff, meeting.Timezone ?? usual)
            : null).OfType<MeetingSeries>()];

    /// <summary>The meetings of a community that meets, on days that only people know; those that are over are left out.</summary>
    public static IReadOnlyList<Meeting> WithoutDays(CommunityFacts community, DateOnly today) =>
        [.. MeetingsOf(community).Where(meeting => MeetingDays.Of(meeting) is UnknownDays && !(meeting.Until < today))];

    /// <summary>Its days on or after a day, in order and as they are asked for.</summary>
    public IEnumerable<MeetingOccurrence> From(DateOnly day) =>
        Recurrence.Days(Earliest > day ? Earliest.Value : day, DateOnly.MaxValue).Select(On);

    private MeetingOccurrence On(DateOnly day) =>
        new(Meeting, day, Meeting.Start is { } time && Place is { } place ? ZonedTime.At(day, time, place) : null);

    private static IReadOnlyList<Meeting> MeetingsOf(CommunityFacts community) =>
        !community.IsDraft && community.Charter is { Status: CommunityStatus.Forming or CommunityStatus.Active, Format: { } format }
            ? format.Meetings
            : [];
}
