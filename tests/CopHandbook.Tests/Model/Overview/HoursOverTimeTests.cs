using CopHandbook.Model.Overview;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Model.Overview;

/// <summary>As of 1 February 2026.</summary>
public class HoursOverTimeTests
{
    [Fact]
    public void Months_in_which_nothing_changes_are_one_span() => Assert.Equal(
        [
            "2025-10 3: 6",
            // Ends before the end of January.
            "2026-01 1: 2; one 6 to 2",
            "2026-02 3: 4; one 2 to 4",
            // Begins within May.
            "2026-05 2: 9; two 0 to 5",
            "2026-07 1: 4; two 5 to 0",
        ],
        Told(
            ("one", "started: 2025-10-20\ntime: { cop-budget: [{ hours: 6, per: month, to: 2026-01-15 }, { hours: 2, per: month, from: 2026-01-16, to: 2026-01-31 }, { hours: 4, per: month, from: 2026-02-01 }] }"),
            ("two", "time: { cop-budget: [{ hours: 5, per: month, from: 2026-05-10, to: 2026-06-30 }] }")));

    [Fact]
    public void The_month_of_the_build_has_what_holds_on_that_day() => Assert.Equal(
        ["2026-01 2: 2", "2026-03 1: 3; one 2 to 3"],
        Told(("one", "time: { cop-budget: [{ hours: 2, per: month, to: 2026-02-15 }, { hours: 3, per: month, from: 2026-02-16 }] }")));

    [Fact]
    public void It_ends_two_years_back_and_a_year_ahead() => Assert.Equal(
        ["2024-02 37: 2"],
        Told(("one", "started: 2015-01-05\ntime: { cop-budget: [{ hours: 2, per: month, to: 2038-02-15 }] }")));

    [Fact]
    public void A_retired_community_had_its_hours_until_it_retired() => Assert.Equal(
        ["2025-09 2: 5", "2025-11 4: 0; one 5 to 0"],
        Told(("one", "status: retired\nstarted: 2025-09-01\nretired: { on: 2025-11-20, reason: Done. }\ntime: { cop-budget: [{ hours: 5, per: month }] }")));

    [Theory]
    [InlineData("status: proposed")]
    [InlineData("status: paused")]
    [InlineData("sponsor: { name: Kim Sample }")]
    public void What_does_not_count_today_has_no_hours(string yaml) =>
        Assert.Equal(["2026-02 1: 0"], Told(("one", yaml + "\ntime: { cop-budget: [{ hours: 5, per: month, from: 2025-01-01 }] }")));

    [Fact]
    public void Without_communities_there_is_the_month_of_the_build_alone() => Assert.Equal(["2026-02 1: 0"], Told());

    // "First month, number of months: hours; changes".
    private static IEnumerable<string> Told(params (string Id, string Yaml)[] charters) => Figures.Of(charters).OverTime.Select(span =>
        string.Join("; ", span.Changes.Select(change => $"{change.Community.Community.Id} {change.Before} to {change.After}")
            .Prepend($"{span.First:yyyy-MM} {span.Months}: {span.Hours}")));
}
