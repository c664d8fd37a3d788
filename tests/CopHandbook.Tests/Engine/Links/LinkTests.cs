using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class LinkTests
{
    [Theory]
    [InlineData("[a](b.md)", "../b/")]
    [InlineData("[a](b.md#the-end)", "../b/#the-end")]
    [InlineData("[a](./b.md)", "../b/")]
    [InlineData("[a](../guidance/b.md)", "../b/")]
    [InlineData("[a](#here)", "#here")]
    [InlineData("[a](a.md#here)", "#here")]
    [InlineData("[a](/guidance/b/)", "../b/")]
    [InlineData("[a](/guidance/b)", "../b/")]
    [InlineData("[a](/)", "../../")]
    [InlineData("[a](https://example.org/x)", "https://example.org/x")]
    [InlineData("<https://example.org/x>", "https://example.org/x")]
    [InlineData("[a](mailto:group@example.org)", "mailto:group@example.org")]
    [InlineData("[a](../communities/c.md#goals)", "../../communities/c/#goals")]
    public void A_link_leads_to_the_published_address(string markdown, string address)
    {
        var handbook = Checked.Handbook(
            ("guidance/a.md", $"# A\n\n{markdown}\n\n## Here\n"), ("guidance/b.md", "# B\n\n## The end\n"), ("communities/c.md", Charter));
        Assert.DoesNotContain(handbook.Diagnostics, problem => problem.Rule is "broken-link" or "broken-anchor" or "unsafe-url");
        var page = handbook.Site.Pages.OfType<CopHandbook.Model.Site.ChapterPage>().Single(page => page.Title == "A");
        Assert.Equal([address], page.Body.Addresses);
    }

    [Theory]
    [InlineData("[a](nope.md)", "3:5 broken-link")]
    [InlineData("[a](B.md)", "3:5 broken-link")]
    [InlineData("[a]()", "3:1 broken-link")]
    [InlineData("[a](../../etc/passwd)", "3:5 broken-link")]
    [InlineData("[a](/nowhere/)", "3:5 broken-link")]
    [InlineData("[a](b.md#nope)", "3:5 broken-anchor")]
    [InlineData("[a](#nope)", "3:5 broken-anchor")]
    [InlineData("![a](nope.png)", "3:6 missing-image")]
    [InlineData("![a](https://tracker.example/x.gif)", "3:6 missing-image")]
    [InlineData("[a](javascript:alert)", "3:5 unsafe-url")]
    [InlineData("[a](JaVaScRiPt:alert)", "3:5 unsafe-url")]
    [InlineData("[a](java&Tab;script:alert)", "3:5 unsafe-url")]
    [InlineData("[a](&#1;javascript:alert)", "3:5 unsafe-url")]
    [InlineData("[a](data:text/html,x)", "3:5 unsafe-url")]
    [InlineData("[a](//evil.example/x)", "3:5 unsafe-url")]
    [InlineData("[a](/\\evil.example/x)", "3:5 unsafe-url")]
    [InlineData("[a](file:///etc/passwd)", "3:5 unsafe-url")]
    [InlineData("[a][b]\n\n[b]: nope.md", "5:6 broken-link")]
    public void A_link_that_leads_nowhere_is_reported_at_its_target(string markdown, string place) =>
        Assert.Equal([$"guidance/a.md:{place}"], Checked.Places(("guidance/a.md", $"# A\n\n{markdown}\n"), ("guidance/b.md", "# B\n")));

    [Fact]
    public void The_nearest_existing_name_is_offered()
    {
        var problems = Checked.Diagnostics(
            ("guidance/a.md", "# A\n\n[a](sponser.md) [b](communities/c.md) [c](sponsor.md#gaols)\n"),
            ("guidance/sponsor.md", "# S\n\n## Goals\n"),
            ("communities/c.md", Charter)).Where(problem => problem.Span.Path.InContent == "guidance/a.md");
        Assert.Equal(["did you mean 'sponsor.md'?", "did you mean '../communities/c.md'?", "did you mean '#goals'?"], problems.Select(problem => problem.Hint));
    }

    [Fact]
    public void A_broken_charter_does_not_break_the_links_to_it() =>
        Assert.DoesNotContain(
            Checked.Places(("guidance/a.md", "# A\n\n[a](../communities/c.md#goals)\n"), ("communities/c.md", "---\nsubject: \"C\n---\n")),
            place => place.StartsWith("guidance", StringComparison.Ordinal));

    [Fact]
    public void A_draft_is_not_published_and_not_linked()
    {
        var handbook = Checked.Handbook(
            ("guidance/a.md", "# A\n\n[a](../communities/c.md)\n"), ("communities/c.md", Charter.Replace("schema: 1", "schema: 1\nvisibility: draft", StringComparison.Ordinal)));
        Assert.Contains(handbook.Diagnostics, problem => problem.Rule == "broken-link" && problem.Message.Contains("draft", StringComparison.Ordinal));
        Assert.DoesNotContain(handbook.Site.Pages, page => page.Permalink.Value.Contains("/c/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_to_a_community_that_is_not_there_is_reported() =>
        Assert.Contains(
            "communities/c.md:4:11 unknown-reference",
            Checked.Places(("communities/c.md", Charter.Replace("goals:", "related: [d]\ngoals:", StringComparison.Ordinal))));

    private const string Charter = "---\nschema: 1\nsubject: C\ngoals: [{ kind: support, for: [apprentice], text: Help }]\ntime: { cop-budget: [{ hours: 2, per: month }] }\nstatus: proposed\nsponsor: { name: Ada Example }\nrelevance: It matters.\n---\n";
}
