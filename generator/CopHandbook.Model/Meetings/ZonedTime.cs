using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>What moment the clock of a place means.</summary>
public static class ZonedTime
{
    /// <summary>
    /// The moment, with the offset that the place has then. Where clocks go forward over a time, it is as much later as they
    /// go: 01:30 in London is 02:30 on the last Sunday of March. Where they go back over it, it is the first of the two.
    /// RFC 5545 reads both so.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneName place)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(place.Value);
        var clock = day.ToDateTime(time);
        // The base class library's own question whether a time is invalid is wrong in Dublin, whose law calls summer the
        // standard. What it says of a moment is right, so the offsets of the day before and the day after are tried.
        var asBefore = new DateTimeOffset(clock, OffsetBeside(clock.AddDays(-1), zone));
        if (IsRight(asBefore, zone))
            return asBefore;
        var asAfter = new DateTimeOffset(clock, OffsetBeside(clock.AddDays(1), zone));
        return IsRight(asAfter, zone) ? asAfter : TimeZoneInfo.ConvertTime(asBefore, zone);
    }

    private static TimeSpan OffsetBeside(DateTime clock, TimeZoneInfo zone) => zone.GetUtcOffset(new DateTimeOffset(clock, TimeSpan.Zero));

    private static bool IsRight(DateTimeOffset moment, TimeZoneInfo zone) => zone.GetUtcOffset(moment) == moment.Offset;
}
