using System.Text;
using AngleSharp.Html.Parser;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>The page of the months ahead.</summary>
public class CalendarPagesTests
{
    [Fact]
    public async Task Forty_meetings_are_on_the_days_that_the_charters_say_for_two_years()
    {
        var expected = CalendarFixture.Meetings
            .SelectMany(one => CalendarFixture.Starts(one.Community, one.Meeting).Select(start => $"{start} {Plain(one.Meeting.Title!)} {Plain(one.Community.Subject)}"))
            .Order(StringComparer.Ordinal).ToList();
        var shown = new List<string>();
        // A page ends where it is full; the next is of the day on which that one ends, of which it had a part.
        for (var today = CalendarFixture.From; today <= CalendarFixture.To;)
        {
            var site = HandbookPipeline.Check(CalendarFixture.Content, BuiltSite.Context with { Today = today }).Site;
            var page = site.Pages.OfType<CalendarPage>().Single();
            Assert.Equal(500, page.Months.SelectMany(month => month.Days).Sum(day => day.Entries.Count));
            Assert.True(page.IsCut);
            shown.AddRange((await Entries(site.Frame, page)).Where(entry => entry.Day < page.Until && entry.Day <= CalendarFixture.To).Select(entry => entry.Text));
            today = page.Until;
        }

        Assert.Equal(expected, shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Twelve_months_are_shown_and_what_is_due_comes_first()
    {
        var page = Page(
            "status: active\nreview: { due: 2026-02-02 }\nformat: { meetings: [{ title: Late, cadence: weekly, weekday: monday, start: \"18:00\", timezone: Europe/London }, "
            + "{ title: Some time, cadence: weekly, weekday: monday }, { title: Early, cadence: weekly, weekday: monday, start: \"08:00\", timezone: Europe/London }, { title: Varies, cadence: monthly }] }");
        Assert.Equal(["Review", "Early", "Late", "Some time"], page.Months[0].Days[0].Entries.Select(entry => entry.Event is DayEvent due ? due.Kind.ToString() : entry.Occurrence!.Meeting.Title));
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2027, 1, 1), 12), (page.Months[0].First, page.Months[^1].First, page.Months.Count));
        Assert.Equal((new DateOnly(2027, 1, 31), false), (page.Until, page.IsCut));
        Assert.Equal("Varies", Assert.Single(page.WithoutDays).Meeting.Title);
        Assert.IsType<MeetingEvent>(Assert.Single(page.OneOfEach));
    }

    [Fact]
    public void What_is_past_is_not_ahead()
    {
        var page = Page("status: active\nreview: { due: 2026-01-31 }\nformat: { meetings: [{ title: Over, cadence: monthly, until: 2026-01-31 }] }");
        Assert.Empty(page.Months);
        Assert.Empty(page.WithoutDays);
    }

    [Fact]
    public async Task Where_nothing_takes_place_the_page_says_so()
    {
        var page = Page("status: proposed");
        var html = Encoding.UTF8.GetString(new HandbookTheme().Render(Checked.Handbook().Site.Frame, page));
        Assert.Contains("Nothing is known to take place in the months ahead.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_address_of_the_site_the_page_says_what_is_missing()
    {
        var site = Checked.Handbook(("communities/c.md", "---\nschema: 1\nsubject: C\nstatus: proposed\nreview: { due: 2026-02-02 }\n---\n")).Site;
        var page = site.Pages.OfType<CalendarPage>().Single();
        var without = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(new HandbookTheme().Render(site.Frame with { KnowsAddress = false }, page)));
        Assert.Contains("base-url", without.QuerySelector(".masthead-calendar")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["../calendar.ics"], without.QuerySelectorAll(".masthead-calendar a").Select(link => link.GetAttribute("href")));
        var with = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(new HandbookTheme().Render(site.Frame, page)));
        Assert.Equal(
            [
                "webcal://handbook.example.org/calendar.ics",
                "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fhandbook.example.org%2Fcalendar.ics",
                "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fhandbook.example.org%2Fcalendar.ics&name=Calendar%20%C2%B7%20Communities%20of%20practice%20handbook",
                "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fhandbook.example.org%2Fcalendar.ics&name=Calendar%20%C2%B7%20Communities%20of%20practice%20handbook",
                "../calendar.ics",
            ],
            with.QuerySelectorAll(".masthead-calendar a").Select(link => link.GetAttribute("href")));
    }

    private static CalendarPage Page(string fields) =>
        Checked.Handbook(("communities/c.md", $"---\nschema: 1\nsubject: C\n{fields}\n---\n")).Site.Pages.OfType<CalendarPage>().Single();

    private static async Task<IReadOnlyList<(DateOnly Day, string Text)>> Entries(SiteFrame frame, CalendarPage page)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(new HandbookTheme().Render(frame, page)));
        return [.. document.QuerySelectorAll(".calendar-day").SelectMany(day => day.QuerySelectorAll(".calendar-entry:not(.calendar-entry-due)").Select(entry =>
        {
            var (date, time) = (day.Id!, entry.QuerySelector("time")?.GetAttribute("datetime"));
            var start = time is null ? date : CalendarFixture.Text(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
            return (DateOnly.ParseExact(date, "yyyy-MM-dd"), $"{start} {Plain(entry.QuerySelector(".calendar-what")!.TextContent)} {Plain(entry.QuerySelector("a")!.TextContent)}");
        }))];
    }

    // A browser takes all line ends for one.
    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
