using CopHandbook.Model.Charters;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Model.Overview;

public class FormatCoverageTests
{
    [Fact]
    public void It_has_the_nine_formats_and_the_choice_of_each_session()
    {
        var formats = Figures.Of(
            ("aws", ""),
            ("one", "format: { kickoff: 2026-01-05, activities: [{ id: clinic, mode: live }, { id: training, mode: live }, { id: clinic, mode: live, note: Again }] }"),
            ("two", "status: proposed\nformat: { activities: [{ id: meeting, mode: live }] }")).Formats;
        Assert.Equal([.. Enum.GetValues<ActivityKind>().Cast<ActivityKind?>(), null], formats.Select(use => use.Format));
        Assert.Equal(
            ["Clinic: one", "Training: one", ": aws"],
            formats.Where(use => use.Communities.Count > 0).Select(use => $"{use.Format}: {use.Communities.Ids()}"));
    }

    [Fact]
    public void A_format_that_nobody_uses_is_a_gap_and_an_open_choice_is_none()
    {
        var gaps = Figures.Of().Formats.Where(use => use.IsGap).ToList();
        Assert.Equal(9, gaps.Count);
        Assert.DoesNotContain(gaps, use => use.Format is null);
    }
}
