using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>When a community meets next.</summary>
public static class UpcomingMeetings
{
    /// <summary>
    /// The next day of each meeting whose days can be reckoned, the soonest first; the day given still counts. Empty for a
    /// community that does not meet.
    /// </summary>
    /// <param name="usual">The time zone of meetings that name none; where it is not known either, only the day is.</param>
    public static IReadOnlyList<MeetingOccurrence> Of(CommunityFacts community, DateOnly today, TimeZoneName? usual) =>
        [.. MeetingSeries.Of(community, usual)
            .Select(series => series.From(today).FirstOrDefault())
            .OfType<MeetingOccurrence>()
            .Order(BySoonest.Instance)];
}
