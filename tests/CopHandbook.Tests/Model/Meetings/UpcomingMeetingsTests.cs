using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Model.Meetings;

/// <summary>When a community meets next, as of a day.</summary>
public class UpcomingMeetingsTests
{
    private static readonly DateOnly Today = new(2026, 2, 1);

    private static readonly TimeZoneName London = TimeZoneName.Read("Europe/London")!.Value;

    [Fact]
    public void The_soonest_comes_first_and_each_meeting_once()
    {
        var upcoming = Of("""
            status: active
            format:
              kickoff: 2025-01-06
              meetings:
                - { title: Monthly, mode: live, cadence: monthly, weekday: friday, nth: 1, start: "09:00" }
                - { title: No time, mode: live, cadence: weekly, weekday: wednesday }
                - { title: Late, mode: live, cadence: weekly, weekday: wednesday, start: "18:00" }
                - { title: Early but in New York, mode: live, cadence: weekly, weekday: wednesday, start: "15:00", timezone: America/New_York }
                - { title: Varies, mode: live, cadence: monthly, start: "09:00" }
                - { title: Over, mode: live, cadence: weekly, weekday: monday, from: 2025-01-06, until: 2026-01-31 }
                - { title: Later, mode: live, cadence: weekly, weekday: monday, from: 2026-06-01 }
            """);
        Assert.Equal(
            ["Late 2026-02-04 18:00", "Early but in New York 2026-02-04 20:00", "No time 2026-02-04 -", "Monthly 2026-02-06 09:00", "Later 2026-06-01 -"],
            upcoming);
    }

    [Fact]
    public void The_day_itself_still_counts() =>
        Assert.Equal(["Meet up 2026-02-01 -"], Of(Weekly("active", "2025-01-06", "sunday")));

    [Theory]
    [InlineData("active", 1)]
    [InlineData("forming", 1)]
    [InlineData("proposed", 0)]
    [InlineData("paused", 0)]
    [InlineData("retired", 0)]
    public void Only_communities_that_meet_have_a_next_meeting(string status, int count) =>
        Assert.Equal(count, Of(Weekly(status, "2025-01-06", "sunday")).Count);

    [Fact]
    public void A_draft_has_none() => Assert.Empty(Of("visibility: draft\n" + Weekly("active", "2025-01-06", "sunday")));

    [Fact]
    public void None_is_before_the_kick_off() =>
        Assert.Equal(["Meet up 2026-02-15 -"], Of(Weekly("forming", "2026-02-09", "sunday")));

    [Fact]
    public void A_day_of_an_unknown_place_has_no_moment()
    {
        var community = Community("status: active\nformat: { kickoff: 2025-01-06, meetings: [{ title: x, mode: live, cadence: weekly, weekday: sunday, start: \"10:00\" }] }");
        Assert.Equal(Today, Assert.Single(UpcomingMeetings.Of(community, Today, null), next => next.Start is null).Day);
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Australia/Sydney")]
    public void The_calendar_has_ends_and_nothing_breaks_there(string zone)
    {
        var community = Community($$"""
            status: active
            format: { meetings: [{ title: x, mode: live, cadence: weekly, weekday: friday, start: "00:30", timezone: {{zone}} }] }
            """);
        Assert.Equal(new DateOnly(9999, 12, 24), Assert.Single(UpcomingMeetings.Of(community, new(9999, 12, 20), London)).Day);
        // The last day of all is a Friday, and of no use: somewhere else it would be another year already.
        Assert.Empty(UpcomingMeetings.Of(community, DateOnly.MaxValue, London));
        Assert.Equal(new DateOnly(1, 1, 5), Assert.Single(UpcomingMeetings.Of(community, DateOnly.MinValue, London)).Day);
    }

    private static string Weekly(string status, string kickoff, string weekday) => $$"""
        status: {{status}}
        format: { kickoff: {{kickoff}}, meetings: [{ title: Meet up, mode: live, cadence: weekly, weekday: {{weekday}} }] }
        """;

    private static IReadOnlyList<string> Of(string yaml) =>
        [.. UpcomingMeetings.Of(Community(yaml), Today, London)
            .Select(next => $"{next.Meeting.Title} {next.Day:yyyy-MM-dd} {next.Start?.UtcDateTime.ToString("HH:mm", null) ?? "-"}")];

    // Read as it stands: whether such a charter is sound does not matter here.
    private static CommunityFacts Community(string yaml) =>
        Assert.Single(Checked.Handbook(("communities/x.md", $"---\nschema: 1\nsubject: X\n{yaml}\n---\n")).Handbook.Communities).Facts;
}
