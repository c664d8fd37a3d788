using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class ChapterAliasTests
{
    private const string Charter =
        "---\nschema: 1\nsubject: C\ngoals: [{ kind: support, for: [apprentice], text: Help }]\ntime: { cop-budget: [{ hours: 2, per: month }] }\n"
        + "status: proposed\nsponsor: { name: Ada Example }\nrelevance: It matters.\naliases: [/theirs/]\n---\n";

    [Theory]
    [InlineData("[/guidance/old/, /old/path/]")]
    [InlineData("[/guidance/b/]", "2:11 alias-loop")]
    [InlineData("[/guidance/a/]", "2:11 alias-shadows-page")]
    [InlineData("[/communities/c/]", "2:11 alias-shadows-page")]
    [InlineData("[/theirs]", "2:11 alias-shadows-page")]
    [InlineData("[/of-a/]", "2:11 alias-shadows-page")]
    [InlineData("[/x/, /X]", "2:16 alias-shadows-page")]
    [InlineData("[/sitemap.xml]", "2:11 alias-shadows-page")]
    [InlineData("[old]", "2:11 wrong-type")]
    [InlineData("[/Old/]", "2:11 wrong-type")]
    [InlineData("[/*]", "2:11 wrong-type")]
    [InlineData("/old/", "2:10 wrong-type")]
    public void One_mistake_is_one_message(string aliases, params string[] places) =>
        Assert.Equal(
            places.Select(place => "guidance/b.md:" + place),
            Checked.Places(
                ("guidance/a.md", "---\naliases: [/of-a/]\n---\n# A\n"),
                ("guidance/b.md", $"---\naliases: {aliases}\n---\n# B\n"),
                ("communities/c.md", Charter)).Where(place => place.StartsWith("guidance/", StringComparison.Ordinal)));

    [Fact]
    public void A_name_without_a_slash_is_told_as_the_path_that_it_means() =>
        Assert.Equal(
            "write '/guidance/old/'",
            Checked.Diagnostics(("guidance/b.md", "---\naliases: [old]\n---\n# B\n")).Single(problem => problem.Rule == "wrong-type").Hint);

    [Theory]
    [InlineData("[a](old.md)", "write 'b.md'")]
    [InlineData("[a](old/index.md#b)", "write 'b.md#b'")]
    [InlineData("[a](/guidance/old/)", "write 'b.md'")]
    public void A_link_to_a_former_chapter_goes_straight_to_it(string markdown, string hint)
    {
        var handbook = Checked.Handbook(
            ("guidance/a.md", $"# A\n\n{markdown}\n"), ("guidance/b.md", "---\naliases: [/guidance/old/]\n---\n# B title\n\n## B\n"));
        var note = Assert.Single(handbook.Diagnostics);
        Assert.Equal(("link-to-redirect", "guidance/a.md", 3, 5, hint), (note.Rule, note.Span.Path.InContent, note.Span.Line, note.Span.Column, note.Hint));
        Assert.StartsWith("../b/", Assert.Single(handbook.Site.Pages.OfType<ChapterPage>().First().Body.Links.Select(link => link.Href)), StringComparison.Ordinal);
    }
}
