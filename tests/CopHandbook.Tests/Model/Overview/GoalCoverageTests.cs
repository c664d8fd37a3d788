using CopHandbook.Model.Charters;
using CopHandbook.Model.Overview;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Model.Overview;

public class GoalCoverageTests
{
    private const string ForTeams = "goals: [{ kind: evaluate, for: [team], text: Look at teams. }]\n";

    [Fact]
    public void It_has_each_kind_for_each_audience_in_order()
    {
        var cells = Figures.Of().Coverage;
        Assert.Equal(35, cells.Count);
        Assert.Equal((GoalKind.Support, Audience.Practitioner), (cells[0].Goal, cells[0].Audience));
        Assert.Equal((GoalKind.Support, Audience.Apprentice), (cells[1].Goal, cells[1].Audience));
        Assert.Equal((GoalKind.Other, Audience.Individual), (cells[^1].Goal, cells[^1].Audience));
    }

    [Fact]
    public void A_community_is_once_in_each_cell_of_its_goals()
    {
        // The worked example educates practitioners twice.
        var figures = Figures.Of(("aws", ""));
        Assert.Equal("aws", Cell(figures, GoalKind.Educate, Audience.Practitioner));
        Assert.Equal("aws", Cell(figures, GoalKind.Support, Audience.Apprentice));
        Assert.Equal(4, figures.Coverage.Count(cell => cell.Communities.Count > 0));
    }

    [Theory]
    [InlineData("status: active\n", "one")]
    [InlineData("status: forming\n", "one")]
    [InlineData("status: proposed\n", "")]
    [InlineData("status: paused\n", "")]
    [InlineData("status: retired\nretired: { on: 2026-01-20, reason: Done. }\n", "")]
    public void Active_and_forming_communities_count(string status, string expected) =>
        Assert.Equal(expected, Cell(Figures.Of(("one", status + ForTeams)), GoalKind.Evaluate, Audience.Team));

    [Theory]
    [InlineData("done: 2026-01-20", "")]
    [InlineData("from: 2026-02-02", "")]
    [InlineData("from: 2026-02-01", "one")]
    public void A_goal_counts_from_its_first_day_until_it_is_met(string day, string expected)
    {
        var figures = Figures.Of(("one", $"goals:\n  - {{ kind: evaluate, for: [team], text: Look at teams., {day} }}\n"));
        Assert.Equal(expected, Cell(figures, GoalKind.Evaluate, Audience.Team));
    }

    [Fact]
    public void The_seven_common_goals_make_ten_cells_and_those_that_nobody_has_are_gaps()
    {
        var none = Figures.Of().Coverage.Where(cell => cell.IsGap).Select(cell => $"{cell.Goal} {cell.Audience}");
        Assert.Equal(
            [
                "Support Practitioner", "Support Apprentice",
                "Educate Practitioner", "Educate Apprentice", "Educate Other",
                "Evaluate Practitioner", "Evaluate Project", "Evaluate Team", "Evaluate Individual",
                "Evangelise Public",
            ],
            none);
        Assert.DoesNotContain(Figures.Of(("one", ForTeams)).Coverage, cell => cell is { IsGap: true, Audience: Audience.Team });
    }

    private static string Cell(OverviewFigures figures, GoalKind goal, Audience audience) =>
        figures.Coverage.Single(cell => cell.Goal == goal && cell.Audience == audience).Communities.Ids();
}
