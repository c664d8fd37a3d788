using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>Which events are in which calendar, and what calendars know them by.</summary>
public class CalendarsTests
{
    [Fact]
    public void An_event_is_in_the_calendars_of_its_community_and_its_people()
    {
        var feeds = Feeds(("communities/a.md", Charter("a", "active")), ("communities/b.md", Charter("b", "active").Replace("Cy", "Di", StringComparison.Ordinal)));
        string[] a = ["a.meeting.meet-up", "a.review", "a.hand-over"], b = ["b.meeting.meet-up", "b.review", "b.hand-over"];
        Assert.Equal([.. a, .. b], feeds["/calendar.ics"]);
        Assert.Equal(a, feeds["/communities/a/calendar.ics"]);
        Assert.Equal([.. a, .. b], feeds["/people/bo/calendar.ics"]);
        Assert.Equal(a, feeds["/people/cy/calendar.ics"]);
        Assert.Equal([.. a, .. b], feeds["/sponsors/ada/calendar.ics"]);
        // Who sponsors need not attend; who has coordinated is done.
        Assert.Empty(feeds["/people/ada/calendar.ics"]);
        Assert.Empty(feeds["/people/ed/calendar.ics"]);
    }

    [Theory]
    [InlineData("proposed", "c.review c.hand-over")]
    [InlineData("forming", "c.meeting.meet-up c.review c.hand-over")]
    [InlineData("paused", "c.review c.hand-over")]
    [InlineData("retired", "")]
    public void A_community_has_in_it_what_goes_on(string status, string events) =>
        Assert.Equal(events, string.Join(' ', Feeds(("communities/c.md", Charter("c", status)))["/communities/c/calendar.ics"]));

    [Fact]
    public void A_page_leads_to_its_calendar_where_there_is_something_in_it()
    {
        var pages = Checked.Handbook(("communities/a.md", Charter("a", "active")), ("communities/b.md", "---\nschema: 1\nsubject: B\nstatus: active\n---\n"))
            .Site.Pages.ToDictionary(page => page.Permalink.Value, page => page.Calendar?.Value);
        Assert.Equal("/communities/a/calendar.ics", pages["/communities/a/"]);
        Assert.Equal("/people/cy/calendar.ics", pages["/people/cy/"]);
        Assert.Equal("/calendar.ics", pages["/calendar/"]);
        Assert.Null(pages["/communities/b/"]);
        Assert.Null(pages["/people/ada/"]);
        Assert.Null(pages["/"]);
    }

    [Fact]
    public void A_calendar_answers_at_the_former_addresses_of_its_community()
    {
        var feeds = Feeds(("communities/a.md", "---\naliases: [before]\n" + Charter("a", "active")[4..]));
        Assert.Equal(feeds["/communities/a/calendar.ics"], feeds["/communities/before/calendar.ics"]);
        Assert.DoesNotContain("/c/a/calendar.ics", feeds.Keys);
    }

    [Fact]
    public void A_meeting_keeps_its_name_wherever_the_charter_lists_it()
    {
        const string lunch = "{ title: Lunch, cadence: weekly, weekday: monday }", again = "{ title: LUNCH, cadence: monthly, nth: last, weekday: friday }";
        const string nameless = "{ cadence: weekly, weekday: friday }", other = "{ title: 日本, cadence: weekly, weekday: friday }";
        string[] names = ["c.meeting.lunch.weekly-monday", "c.meeting.lunch.monthly-last-friday", "c.meeting.meeting", "c.meeting.riben"];
        Assert.Equal(names, Names(lunch, again, nameless, other));
        Assert.Equal(names.Reverse(), Names(other, nameless, again, lunch));
        // At another hour it is the same meeting; under another title it is another one.
        Assert.Equal(["c.meeting.lunch"], Names("{ title: Lunch, cadence: weekly, weekday: tuesday, start: \"13:00\" }"));
        Assert.Equal(["c.meeting.long-lunch"], Names("{ title: Long lunch, cadence: weekly, weekday: monday }"));
        Assert.Equal(["c.meeting.lunch.weekly-monday", "c.meeting.lunch.weekly-monday.2"], Names(lunch, lunch));
    }

    [Fact]
    public void A_change_of_the_charter_counts_up()
    {
        using var folder = new GitFolder();
        var text = Charter("c", "active");
        folder.Write("communities/c.md", text);
        folder.Commit(on: "2026-01-02");
        Assert.Equal((0, new DateOnly(2026, 1, 2)), Version());
        folder.Write("communities/c.md", text.Replace("monday", "tuesday", StringComparison.Ordinal));
        folder.Commit(on: "2026-01-20");
        folder.Move("communities/c.md", "communities/d.md");
        folder.Commit(on: "2026-01-21");
        folder.Write("communities/x.md", Charter("x", "active"));
        folder.Commit(on: "2026-01-22");
        Assert.Equal((2, new DateOnly(2026, 1, 21)), Version());

        (int, DateOnly?) Version() => folder.Check().Site.Calendars[0].Events.Where(one => one.Community.Text == "c").Select(one => (one.Sequence, one.Changed)).Distinct().Single();
    }

    [Fact]
    public void Without_a_history_nothing_is_counted() =>
        Assert.All(Checked.Handbook(("communities/c.md", Charter("c", "active"))).Site.Calendars[0].Events, one => Assert.Equal((0, null), (one.Sequence, one.Changed)));

    [Theory]
    [InlineData("https://handbook.example.org/", "c.review@handbook.example.org")]
    [InlineData("https://Example.org/handbook/", "c.review@example.org.handbook")]
    public void No_two_handbooks_share_a_name(string baseUrl, string uid)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", $"base-url: {baseUrl}\n");
        scratch.Write("content/communities/c.md", Charter("c", "paused"));
        Assert.Equal(uid, Checked.Content(scratch.At("content")).Site.Calendars[0].Events[0].Uid);
    }

    [Fact]
    public void A_text_may_link_to_a_calendar() =>
        Assert.Equal(
            ["communities/c.md:14:65 broken-link"],
            Checked.Places(("communities/c.md", Charter("c", "active") + "[all](/calendar.ics) [ours](/communities/c/calendar.ics) [lost](/communities/d/calendar.ics)\n"))
                .Where(place => place.Contains("broken-link", StringComparison.Ordinal)));

    private static IEnumerable<string> Names(params string[] meetings) =>
        Checked.Handbook(("communities/c.md", $"---\nschema: 1\nsubject: c\nstatus: active\nformat:\n  meetings:\n{string.Concat(meetings.Select(meeting => $"    - {meeting}\n"))}---\n"))
            .Site.Calendars[0].Events.Select(one => one.Uid[..one.Uid.IndexOf('@', StringComparison.Ordinal)]);

    private static Dictionary<string, IReadOnlyList<string>> Feeds(params (string Path, string Text)[] charters) =>
        Checked.Handbook(charters).Site.Calendars.ToDictionary(
            feed => feed.Address.Value,
            IReadOnlyList<string> (feed) => [.. feed.Events.Select(one => one.Uid[..one.Uid.IndexOf('@', StringComparison.Ordinal)])]);

    private static string Charter(string id, string status) => $$"""
        ---
        schema: 1
        subject: {{id}}
        status: {{status}}
        sponsor: { name: Ada }
        coordinator:
          current: { name: Bo, from: 2026-01-05 }
          next: { name: Cy, from: 2026-06-01 }
          past: [{ name: Ed, from: 2025-01-01, to: 2026-01-04 }]
        review: { due: 2026-07-01 }
        format:
          meetings: [{ title: Meet up, mode: live, cadence: weekly, weekday: monday }]
        ---

        """;
}
