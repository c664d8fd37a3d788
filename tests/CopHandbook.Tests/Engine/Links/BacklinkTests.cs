using System.Globalization;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class BacklinkTests
{
    [Theory]
    [InlineData("related: [b]", "Related: A")]
    [InlineData("part-of: b", "PartOf: A")]
    [InlineData("spun-out-of: b", "SpunOutOf: A")]
    [InlineData("retired: { on: 2026-01-01, reason: Over, successor: b }", "Successor: A")]
    [InlineData("scope: { out: [{ item: Hooks, see: b }, { item: Needles, see: b }] }", "Scope: A (Hooks), A (Needles)")]
    [InlineData("scope: { in: [{ see: b }] }", "Scope: A")]
    [InlineData("---\nSee [b](b.md#goals) and [b](b.md).", "Text: A")]
    [InlineData("related: [b]\npart-of: b\n---\nSee [b](b.md).", "Related: A; PartOf: A")]
    [InlineData("---\nSee [a](a.md) and <https://example.org/communities/b/>.", "")]
    public void The_other_side_tells_of_it(string fields, string told) =>
        Assert.Equal(told, To("b", Community("a", fields), Community("b")));

    [Fact]
    public void What_both_sides_say_is_told_once_on_each() =>
        Assert.Equal("", To("b", Community("a", "related: [b]"), Community("b", "related: [a]")));

    [Fact]
    public void A_former_id_leads_to_the_same_page() =>
        Assert.Equal("PartOf: A", To("b", Community("a", "part-of: old"), Community("b", "aliases: [old]")));

    [Fact]
    public void A_chapter_that_mentions_a_community_is_told_before_communities() =>
        Assert.Equal("Text: Z, A", To("b", ("guidance/z.md", "# Z\n\n[b](../communities/b.md)\n"), Community("a", "---\n[b](b.md)"), Community("b")));

    [Fact]
    public void A_chapter_tells_of_communities_alone() => Assert.Equal(
        "Text: A",
        To("z", ("guidance/z.md", "# Z\n\n## Here\n"), ("guidance/y.md", "# Y\n\n[z](z.md)\n"), Community("a", "---\n[z](../guidance/z.md#here)")));

    [Fact]
    public void A_page_that_hundreds_link_to_names_a_few()
    {
        var files = Enumerable.Range(0, 200).Select(i => Community(string.Create(CultureInfo.InvariantCulture, $"c{i:000}"), "---\n[z](../guidance/z.md)"));
        var group = Page("z", [("guidance/z.md", "# Z\n"), .. files]).Single();
        Assert.Equal(12, group.Shown.Count);
        Assert.Equal(188, group.More);
        Assert.Equal("C000", group.Shown[0].From.Text);
    }

    private static string To(string page, params (string, string)[] files) => string.Join("; ", Page(page, files).Select(group =>
        $"{group.By?.ToString() ?? "Text"}: {string.Join(", ", group.Shown.Select(link => link.From.Text + (link.For.Length > 0 ? $" ({link.For})" : "")))}"));

    private static IReadOnlyList<BacklinkGroup> Page(string name, params (string, string)[] files) =>
        Checked.Handbook(files).Site.Pages.Single(page => page is not RedirectPage && page.Permalink.Value.EndsWith($"/{name}/", StringComparison.Ordinal)) switch
        {
            ChapterPage chapter => chapter.Backlinks,
            CommunityPage community => community.Backlinks,
            _ => [],
        };

    // What follows a line of dashes is the text below the front matter.
    private static (string, string) Community(string id, string fields = "") => ($"communities/{id}.md",
        $"---\nschema: 1\nsubject: {id.ToUpperInvariant()}\nstatus: active\n{fields.Split("---\n")[0]}\n---\n{string.Join("", fields.Split("---\n").Skip(1))}\n");
}
