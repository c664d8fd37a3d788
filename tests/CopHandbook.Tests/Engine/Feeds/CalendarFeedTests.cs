using System.Text;
using CopHandbook.Engine.Feeds;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using Ical.Net;

namespace CopHandbook.Tests.Engine.Feeds;

/// <summary>What stands in the calendars, as bytes and as values.</summary>
public class CalendarFeedTests
{
    [Fact]
    public async Task Lines_end_as_the_format_wants_and_none_is_longer_than_75_octets()
    {
        var site = await BuiltSite.Of(CalendarFixture.Content);
        foreach (var (path, file) in site.Files.Where(file => file.Key.EndsWith(".ics", StringComparison.Ordinal)))
        {
            // Throws where a letter was divided.
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Bytes.Span);
            Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
            Assert.All(text.Split("\r\n"), line =>
            {
                Assert.DoesNotContain(line, character => character is '\r' or '\n' || (char.IsControl(character) && character != '\t'));
                Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, $"{path}: {line}");
            });
        }
    }

    [Fact]
    public async Task Each_value_is_read_back_as_the_charter_has_it()
    {
        var site = await BuiltSite.Of(CalendarFixture.Content);
        var calendar = Calendar.Load(site.Text("communities/hostile/calendar.ics"))!;
        var charter = CalendarFixture.Meetings.First(one => one.Community.Id.Value == "hostile").Community.Charter;
        foreach (var (meeting, one) in charter.Format!.Meetings.Zip(calendar.Events))
        {
            Assert.Equal(OneKind($"{charter.Subject}: {meeting.Title}"), one.Summary);
            Assert.Equal(OneKind(meeting.Where!), one.Location);
            Assert.Equal(OneKind($"{charter.Summary}\nhttps://handbook.example.org/communities/hostile/#meetings"), one.Description);
        }

        Assert.Equal(
            [
                $"{charter.Subject}: review of the goals|https://handbook.example.org/communities/hostile/#history",
                $"{charter.Subject}: hand-over of the coordinator’s post|From {charter.Coordinator!.Current!.Name} to {charter.Coordinator.Next!.Name}.\nhttps://handbook.example.org/communities/hostile/#people",
            ],
            calendar.Events.Skip(2).Select(one => $"{one.Summary}|{one.Description}"));
    }

    [Fact]
    public void Control_characters_are_left_out() =>
        Assert.Equal("ABC\tD\nE\u2028F", CalendarLines.Clean("A\u0007B\u0085C\tD\rE\u2028F"));

    [Fact]
    public void A_calendar_is_named_as_its_library_would_name_it()
    {
        const string Names = "A; B, \"C\": D\\E\nÜ, and a name that is longer than a line of the format has room for";
        var calendar = Calendar.Load(CalendarFrame.Begin(Names) + CalendarFrame.End)!;
        Assert.Equal([Names, Names], new[] { "NAME", "X-WR-CALNAME" }.Select(property => calendar.Properties[property]!.Value));
        Assert.Contains("NAME:A\\; B\\, \"C\": D\\\\E\\nÜ\\, and", CalendarFrame.Begin(Names), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_without_a_time_takes_the_day_and_no_length_is_made_up()
    {
        var text = Text(Charter(
            "c",
            "{ title: Day, cadence: weekly, weekday: monday, until: 2026-06-30 }",
            "{ title: Week, cadence: quarterly, from: 2026-01-05, duration: 1 week }",
            "{ title: Days, cadence: weekly, weekday: monday, start: \"09:00\", duration: 2 days }",
            "{ title: Zone, cadence: weekly, weekday: monday, start: \"09:00\", timezone: Europe/London, until: 2026-06-30, duration: 90 minutes }",
            "{ title: World, cadence: weekly, weekday: monday, start: \"09:00\", timezone: UTC, until: 2026-06-30 }"));
        Assert.Equal(
            [
                "DTSTART;VALUE=DATE:20250106 DURATION:P1D RRULE:FREQ=WEEKLY;UNTIL=20260630;BYDAY=MO",
                "DTSTART;VALUE=DATE:20260105 DURATION:P7D RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO",
                "DTSTART;TZID=Europe/London:20250106T090000 RRULE:FREQ=WEEKLY;BYDAY=MO",
                "DTSTART;TZID=Europe/London:20250106T090000 DURATION:PT90M RRULE:FREQ=WEEKLY;UNTIL=20260630T225959Z;BYDAY=MO",
                "DTSTART:20250106T090000Z RRULE:FREQ=WEEKLY;UNTIL=20260630T235959Z;BYDAY=MO",
            ],
            Times(text));
        Assert.Equal(1, text.Split("BEGIN:VTIMEZONE").Length - 1);
    }

    [Fact]
    public void A_time_in_no_known_zone_floats()
    {
        var site = Checked.Handbook(Charter("c", "{ title: A, cadence: weekly, weekday: monday, start: \"09:00\", until: 2026-06-30 }")).Site;
        var one = Assert.IsType<MeetingEvent>(Assert.Single(site.Calendars[0].Events));
        var floating = site with { Calendars = [site.Calendars[0] with { Events = [one with { Series = one.Series with { Place = null } }] }] };
        Assert.Equal(["DTSTART:20250106T090000 RRULE:FREQ=WEEKLY;UNTIL=20260630T235959;BYDAY=MO"], Times(Write(floating, "calendar.ics")));
    }

    [Fact]
    public void A_calendar_in_which_nothing_takes_place_is_one_all_the_same()
    {
        var text = Text(Charter("c", "{ title: Varies, cadence: monthly }"));
        Assert.DoesNotContain("VEVENT", text, StringComparison.Ordinal);
        Assert.Equal("UTC", Assert.Single(Calendar.Load(text)!.TimeZones).TzId);
    }

    [Fact]
    public void A_community_that_is_forming_may_still_change_its_mind()
    {
        var (path, text) = Charter("c", "{ title: A, cadence: weekly, weekday: monday }");
        Assert.Equal("TENTATIVE", Feed((path, text.Replace("active", "forming", StringComparison.Ordinal))).Events[0]!.Status);
        Assert.Equal("CONFIRMED", Feed((path, text)).Events[0]!.Status);
    }

    [Fact]
    public void Without_the_address_of_the_site_no_address_is_given()
    {
        using var scratch = new ScratchFolder();
        var (path, text) = Charter("c", "{ title: A, cadence: weekly, weekday: monday }");
        scratch.Write("content/handbook.yml", "title: Ours\n");
        scratch.Write("content/" + path, text);
        var feed = Write(Checked.Content(scratch.At("content")).Site, "calendar.ics");
        Assert.Contains("UID:c.meeting.a@cophandbook\r\n", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("http", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hosts_and_the_preview_say_what_it_is()
    {
        var site = await BuiltSite.Of(Repository.Content);
        Assert.Contains("\n/*.ics\n  Content-Type: text/calendar; charset=utf-8\n", site.Text("_headers"), StringComparison.Ordinal);
        Assert.Equal("text/calendar; charset=utf-8", CopHandbook.Cli.Serving.MediaTypes.Of("communities/aws/calendar.ics"));
    }

    private static Calendar Feed(params (string Path, string Text)[] charters) => Calendar.Load(Text(charters))!;

    private static string Text(params (string Path, string Text)[] charters) => Write(Checked.Handbook(charters).Site, "calendar.ics");

    private static string Write(HandbookSite site, string path) =>
        Encoding.UTF8.GetString(CalendarFeeds.Plan(site).Single(file => file.Paths[0].Value == path).Make()[0].Bytes.Span);

    private static IEnumerable<string> Times(string text) => text.Split("BEGIN:VEVENT").Skip(1)
        .Select(one => string.Join(' ', one.Split("\r\n").Where(line => line.Split(':', ';')[0] is "DTSTART" or "DURATION" or "RRULE")));

    private static (string Path, string Text) Charter(string id, params string[] meetings) =>
        ($"communities/{id}.md", $"---\nschema: 1\nsubject: {id}\nstatus: active\nstarted: 2025-01-06\nformat:\n  meetings:\n{string.Concat(meetings.Select(meeting => $"    - {meeting}\n"))}---\n");

    private static string OneKind(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
