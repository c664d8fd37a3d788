using CopHandbook.Model.Overview;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Model.Overview;

public class CostFiguresTests
{
    [Fact]
    public void Each_currency_has_its_own_sum()
    {
        var costs = Figures.Of(
            ("one", """
                sponsor: { name: Kim Sample, agreed: 2025-12-15 }
                costs: { materials: [{ what: A, amount: 120, currency: GBP, per: year }, { what: B, amount: 30, currency: EUR, per: quarter }] }
                """),
            ("two", Meeting("cadence: weekly, refreshments: { limit: 12, currency: GBP, per: session }"))).Costs;
        Assert.Equal(
            [
                // 30 ÷ 3
                "EUR 10: one B 10",
                // 12 × 52 ÷ 12, and 120 ÷ 12
                "GBP 62: two Meet up 52, one A 10",
            ],
            costs.Currencies.Select(Told));
        Assert.Equal(["two 52", "one 10"], costs.Currencies[1].ByCommunity.Select(one => $"{one.Community.Community.Id} {one.PerMonth}"));
    }

    [Theory]
    [InlineData("weekly", 26)]
    [InlineData("fortnightly", 13)]
    [InlineData("monthly", 6)]
    [InlineData("quarterly", 2)]
    public void Refreshments_are_as_often_as_the_meeting(string cadence, decimal expected) =>
        Assert.Equal(expected, Assert.Single(Figures.Of(("one", Meeting($"cadence: {cadence}, refreshments: {{ limit: 6, currency: GBP, per: session }}"))).Costs.Currencies).PerMonth);

    [Theory]
    [InlineData("refreshments: { limit: 6, currency: GBP, per: head }", WhyLeftOut.PerHead)]
    [InlineData("refreshments: { limit: 6, currency: GBP }", WhyLeftOut.PerUnknown)]
    [InlineData("refreshments: { limit: 6, per: session }", WhyLeftOut.NoCurrency)]
    [InlineData("refreshments: { currency: GBP, per: session }", WhyLeftOut.NoAmount)]
    public void Refreshments_that_would_be_a_guess_are_left_out(string refreshments, WhyLeftOut why)
    {
        var costs = Figures.Of(("one", Meeting("cadence: monthly, " + refreshments))).Costs;
        Assert.Empty(costs.Currencies);
        Assert.Equal([$"one Refreshments: {why}"], costs.LeftOut.Told());
    }

    [Theory]
    [InlineData("title: Meet up", WhyLeftOut.NoCadence)]
    [InlineData("schedule: now and then", WhyLeftOut.InWords)]
    public void Refreshments_of_a_meeting_without_a_rhythm_are_left_out(string meeting, WhyLeftOut why) =>
        Assert.Equal([$"one Refreshments: {why}"], Figures.Of(("one", Format($"{meeting}, refreshments: {{ limit: 6, currency: GBP, per: session }}"))).Costs.LeftOut.Told());

    [Theory]
    [InlineData("{ what: A, amount: 5, currency: GBP, per: once }", WhyLeftOut.Once)]
    [InlineData("{ what: A, amount: 5, currency: GBP }", WhyLeftOut.NoPeriod)]
    [InlineData("{ what: A, amount: 5, per: month }", WhyLeftOut.NoCurrency)]
    [InlineData("{ what: A, currency: GBP, per: month }", WhyLeftOut.NoAmount)]
    public void Materials_that_would_be_a_guess_are_left_out(string material, WhyLeftOut why)
    {
        var costs = Figures.Of(("one", $"sponsor: {{ name: Kim Sample, agreed: 2025-12-15 }}\ncosts: {{ materials: [{material}] }}")).Costs;
        Assert.Empty(costs.Currencies);
        Assert.Contains($"one Materials: {why}", costs.LeftOut.Told());
    }

    [Theory]
    [InlineData("status: proposed", WhyLeftOut.Proposed)]
    [InlineData("status: paused", WhyLeftOut.Paused)]
    [InlineData("sponsor: { name: Kim Sample, agreed: 2025-12-15, approves: [time] }", WhyLeftOut.NotApproved)]
    public void What_is_not_agreed_or_rests_is_left_out(string yaml, WhyLeftOut why) =>
        Assert.Equal([$"one Materials: {why}"], Figures.Of(("one",
            yaml + "\ncosts: { materials: [{ what: A, amount: 5, currency: GBP, per: month }] }\nformat: { kickoff: 2026-01-05, chosen: each-session }")).Costs.LeftOut.Told());

    [Fact]
    public void A_community_that_does_not_meet_yet_pays_for_no_refreshments() =>
        Assert.Equal(
            ["one Refreshments: NotMeetingYet"],
            Figures.Of(("one", "status: forming\n" + Meeting("cadence: monthly, refreshments: { limit: 6, currency: GBP, per: session }"))).Costs.LeftOut.Told());

    private static string Meeting(string fields) => Format("title: Meet up, " + fields);

    private static string Format(string fields) => $"format: {{ kickoff: 2026-01-05, meetings: [{{ {fields} }}] }}";

    private static string Told(CurrencyCosts costs) =>
        $"{costs.Currency} {costs.PerMonth}: {string.Join(", ", costs.Lines.Select(line => $"{line.Community.Community.Id} {line.Material?.What ?? line.Meeting?.Title} {line.PerMonth}"))}";
}
