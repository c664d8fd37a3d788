using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;

namespace CopHandbook.Tests.Model.Meetings;

/// <summary>The moment that the clock of a place means, across changes of summer time.</summary>
public class ZonedTimeTests
{
    [Theory]
    // London, clocks forward at 01:00 on 29 March 2026 and back at 02:00 on 25 October.
    [InlineData("Europe/London", "2026-03-28", "10:00", "2026-03-28T10:00:00+00:00")]
    [InlineData("Europe/London", "2026-03-29", "00:59", "2026-03-29T00:59:00+00:00")]
    [InlineData("Europe/London", "2026-03-29", "01:30", "2026-03-29T02:30:00+01:00")]
    [InlineData("Europe/London", "2026-03-29", "02:00", "2026-03-29T02:00:00+01:00")]
    [InlineData("Europe/London", "2026-03-29", "10:00", "2026-03-29T10:00:00+01:00")]
    [InlineData("Europe/London", "2026-10-25", "00:59", "2026-10-25T00:59:00+01:00")]
    [InlineData("Europe/London", "2026-10-25", "01:30", "2026-10-25T01:30:00+01:00")]
    [InlineData("Europe/London", "2026-10-25", "02:00", "2026-10-25T02:00:00+00:00")]
    // New York, forward at 02:00 on 8 March 2026 and back at 02:00 on 1 November.
    [InlineData("America/New_York", "2026-03-07", "12:30", "2026-03-07T12:30:00-05:00")]
    [InlineData("America/New_York", "2026-03-08", "02:15", "2026-03-08T03:15:00-04:00")]
    [InlineData("America/New_York", "2026-03-08", "12:30", "2026-03-08T12:30:00-04:00")]
    [InlineData("America/New_York", "2026-11-01", "01:15", "2026-11-01T01:15:00-04:00")]
    [InlineData("America/New_York", "2026-11-01", "12:30", "2026-11-01T12:30:00-05:00")]
    // Sydney, where summer is the other way round: back at 03:00 on 5 April 2026, forward at 02:00 on 4 October.
    [InlineData("Australia/Sydney", "2026-04-04", "09:00", "2026-04-04T09:00:00+11:00")]
    [InlineData("Australia/Sydney", "2026-04-05", "02:30", "2026-04-05T02:30:00+11:00")]
    [InlineData("Australia/Sydney", "2026-04-05", "09:00", "2026-04-05T09:00:00+10:00")]
    [InlineData("Australia/Sydney", "2026-10-04", "02:30", "2026-10-04T03:30:00+11:00")]
    [InlineData("Australia/Sydney", "2026-10-04", "09:00", "2026-10-04T09:00:00+11:00")]
    // Dublin, whose law has winter as the exception; Lord Howe Island, which moves by half an hour.
    [InlineData("Europe/Dublin", "2026-03-29", "01:30", "2026-03-29T02:30:00+01:00")]
    [InlineData("Europe/Dublin", "2026-10-25", "01:30", "2026-10-25T01:30:00+01:00")]
    [InlineData("Europe/Dublin", "2026-07-01", "01:30", "2026-07-01T01:30:00+01:00")]
    [InlineData("Europe/Dublin", "2026-12-01", "01:30", "2026-12-01T01:30:00+00:00")]
    // Casablanca, an hour back for Ramadan.
    [InlineData("Africa/Casablanca", "2026-02-15", "02:30", "2026-02-15T02:30:00+01:00")]
    [InlineData("Africa/Casablanca", "2026-03-22", "02:30", "2026-03-22T03:30:00+01:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04T02:45:00+11:00")]
    [InlineData("UTC", "2026-03-29", "01:30", "2026-03-29T01:30:00+00:00")]
    public void Clocks_of_a_place_mean_one_moment(string zone, string day, string time, string moment)
    {
        var start = ZonedTime.At(DateOnly.Parse(day, null), TimeOnly.Parse(time, null), TimeZoneName.Read(zone)!.Value);
        Assert.Equal(moment, start.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Europe/London")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Sydney")]
    public void A_weekly_meeting_stays_at_its_hour_for_two_years(string zone)
    {
        var meeting = new Meeting { Cadence = Cadence.Weekly, Weekday = Weekday.Sunday };
        var days = ((KnownDays)MeetingDays.Of(meeting)).Recurrence.Days(new(2026, 1, 1), new(2027, 12, 31)).ToList();
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var offsets = days.Select(day => ZonedTime.At(day, new(10, 0), TimeZoneName.Read(zone)!.Value)).ToList();
        Assert.Equal(days, offsets.Select(start => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(start.UtcDateTime, place))));
        Assert.All(offsets, start => Assert.Equal(new TimeSpan(10, 0, 0), TimeZoneInfo.ConvertTimeFromUtc(start.UtcDateTime, place).TimeOfDay));
        // Four changes in two years.
        Assert.Equal(4, offsets.Zip(offsets.Skip(1)).Count(pair => pair.First.Offset != pair.Second.Offset));
    }
}
