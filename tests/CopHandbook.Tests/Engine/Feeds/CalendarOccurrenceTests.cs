using CopHandbook.Model.Calendars;
using CopHandbook.Tests.Harness;
using Ical.Net;
using Ical.Net.DataTypes;

namespace CopHandbook.Tests.Engine.Feeds;

/// <summary>
/// The calendar of forty meetings, read back: over two years, and all changes of the clocks in them, it has the days and
/// moments that the charters say. tests/checks/feed has it read in other languages.
/// </summary>
public class CalendarOccurrenceTests
{
    [Fact]
    public void What_charters_say_is_written_down_for_other_parsers()
    {
        Assert.Equal(40, CalendarFixture.Meetings.Count(one => one.Community.Id.Value != "hostile"));
        Blessed.Equal("calendar/expected.json", CalendarFixture.Expected());
    }

    [Fact]
    public async Task Ical_Net_finds_the_occurrences_that_the_charters_say()
    {
        var calendar = await Feed();
        foreach (var (community, meeting) in CalendarFixture.Meetings)
        {
            var one = Assert.Single(calendar.Events, one => one.Summary == OneKind($"{community.Subject}: {meeting.Title}"));
            Assert.Equal(CalendarFixture.Starts(community, meeting), Starts(one));
        }
    }

    private static async Task<Calendar> Feed() => Calendar.Load((await BuiltSite.Of(CalendarFixture.Content)).Text("calendar.ics"))!;

    private static IEnumerable<string> Starts(Ical.Net.CalendarComponents.CalendarEvent one) => one
        .GetOccurrences(new CalDateTime(CalendarFixture.From.AddDays(-2)))
        .Select(occurrence => occurrence.Period.StartTime)
        .TakeWhile(start => start.Date <= CalendarFixture.To)
        .Where(start => start.Date >= CalendarFixture.From)
        .Select(start => start.HasTime ? CalendarFixture.Text(new DateTimeOffset(start.AsUtc)) : start.Date.ToString("yyyy-MM-dd"));

    private static string OneKind(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
