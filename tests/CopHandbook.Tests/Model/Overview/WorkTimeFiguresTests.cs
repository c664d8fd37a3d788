using CopHandbook.Model.Overview;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Model.Overview;

/// <summary>As of 1 February 2026.</summary>
public class WorkTimeFiguresTests
{
    [Theory]
    [InlineData("{ hours: 4, per: month }", 4)]
    // 3 × 52 ÷ 12
    [InlineData("{ hours: 3, per: week }", 13)]
    // 6 ÷ 3
    [InlineData("{ hours: 6, per: quarter }", 2)]
    // 30 ÷ 12
    [InlineData("{ hours: 30, per: year }", 2.5)]
    // Of a budget that varies, what holds today.
    [InlineData("{ hours: 9, per: month, to: 2026-01-31 }, { hours: 5, per: month, from: 2026-02-01 }, { hours: 7, per: month, from: 2026-02-02 }", 5)]
    public void Hours_are_hours_a_month_on_the_day_of_the_build(string budget, decimal expected) =>
        Assert.Equal(expected, Figures.Of(("one", $"time: {{ cop-budget: [{budget}] }}")).Time.Hours);

    [Fact]
    public void The_coordinators_hours_are_a_part_of_the_budget_and_not_added_to_it()
    {
        var time = Figures.Of(("one", "time: { cop-budget: [{ hours: 10, per: month }], coordinator: { hours: 1, per: week } }")).Time;
        Assert.Equal(10, time.Hours);
        // 1 × 52 ÷ 12
        Assert.Equal(4.3333m, decimal.Round(time.Coordinating, 4));
    }

    [Fact]
    public void Communities_and_sponsors_with_the_most_hours_come_first()
    {
        var time = Figures.Of(
            ("one", "sponsor: { name: Alex Example, agreed: 2025-12-15 }\ntime: { cop-budget: [{ hours: 2, per: month }] }"),
            ("two", "sponsor: { name: Kim Sample, agreed: 2025-12-15 }\ntime: { cop-budget: [{ hours: 4, per: month }] }"),
            ("three", "sponsor: { name: alex example, agreed: 2025-12-15 }\ntime: { cop-budget: [{ hours: 3, per: month }] }")).Time;
        Assert.Equal("two three one", time.Communities.Select(one => one.Community).Ids());
        // The one who is written in two ways is one.
        Assert.Equal(["alex example 5", "Kim Sample 4"], time.Sponsors.Select(sponsor => $"{sponsor.Sponsor} {sponsor.Hours}"));
    }

    [Fact]
    public void What_nobody_has_agreed_to_or_what_would_be_a_guess_is_left_out_and_told()
    {
        const string twoHours = "time: { cop-budget: [{ hours: 2, per: month }] }";
        var time = Figures.Of(
            ("a-proposed", "status: proposed\n" + twoHours),
            ("b-paused", "status: paused\n" + twoHours),
            ("c-unapproved", "sponsor: { name: Kim Sample, agreed: 2025-12-15, approves: [refreshments] }\n" + twoHours),
            ("d-later", "time: { cop-budget: [{ hours: 2, per: month, from: 2026-03-01 }], coordinator: { hours: 1 } }"),
            ("e-numberless", "time: { cop-budget: [{ per: month }, { hours: 2 }] }"),
            ("f-over", "time: { cop-budget: [{ hours: 2, per: month, to: 2026-01-31 }] }"),
            ("g-retired", "status: retired\nretired: { on: 2026-01-20, reason: Done. }\n" + twoHours)).Time;
        Assert.Equal(0, time.Hours);
        Assert.Empty(time.Sponsors);
        Assert.Equal(
            [
                "a-proposed WorkTime: Proposed", "b-paused WorkTime: Paused", "c-unapproved WorkTime: NotApproved",
                "d-later WorkTime: BeginsLater", "d-later CoordinatorTime: NoPeriod",
                "e-numberless WorkTime: NoHours", "e-numberless WorkTime: NoPeriod",
            ],
            time.LeftOut.Told());
    }

    [Fact]
    public void Meetings_take_hours_of_a_person_where_cadence_and_duration_are_known()
    {
        const string meetings = """
            format:
              kickoff: 2026-01-05
              meetings:
                - { title: A, cadence: fortnightly, weekday: monday, from: 2026-01-12, duration: 90 minutes }
                - { title: B, cadence: monthly }
                - { title: C, duration: 1 hour }
                - { title: D, schedule: the Thursday after each release, duration: 1 hour }
                - { title: E, cadence: monthly, duration: 1 hour, until: 2026-01-31 }
            """;
        var time = Figures.Of(("one", meetings), ("two", "status: forming\n" + meetings)).Time;
        // 1.5 × 26 ÷ 12 = 3.25 of the community that meets, and none of the one that does not yet.
        Assert.Equal([3.25m, 0], time.Communities.Select(one => one.MeetingHours));
        Assert.Equal(
            ["one MeetingHours: NoDuration", "one MeetingHours: NoCadence", "one MeetingHours: InWords"],
            time.LeftOut.Told());
    }
}
