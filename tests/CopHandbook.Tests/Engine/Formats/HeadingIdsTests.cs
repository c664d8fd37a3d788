using CopHandbook.Engine.Formats;

namespace CopHandbook.Tests.Engine.Formats;

public class HeadingIdsTests
{
    [Theory]
    [InlineData("Step 1: outline and agree", "step-1-outline-and-agree")]
    [InlineData("The per-CoP budget", "the-per-cop-budget")]
    [InlineData("What’s new?", "whats-new")]
    [InlineData("a  b", "a--b")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("Réunion", "réunion")]
    [InlineData("日本語 です", "日本語-です")]
    [InlineData("our –\u00A0why", "our-why")]
    [InlineData("🎉", "section")]
    public void An_id_is_made_as_github_makes_it(string heading, string id) =>
        Assert.Equal(id, new HeadingIds([], []).Next(heading));

    [Fact]
    public void Equal_headings_are_numbered_and_never_collide()
    {
        var ids = new HeadingIds(["goals"], []);
        Assert.Equal(["a", "a-1", "a-2", "a-1-1", "goals-1"], new[] { "A", "A", "A", "A 1", "Goals" }.Select(ids.Next));
    }

    [Fact]
    public void Very_many_equal_headings_all_differ()
    {
        var ids = new HeadingIds([], []);
        Assert.Equal(20_000, Enumerable.Range(0, 20_000).Select(_ => ids.Next("Same")).Distinct().Count());
    }
}
