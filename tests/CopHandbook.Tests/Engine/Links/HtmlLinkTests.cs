using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>Links in the HTML of guidance are held to what links in Markdown are.</summary>
public class HtmlLinkTests
{
    [Theory]
    [InlineData("<a href=\"b.md#the-end\">x</a>", "a[href='../b/#the-end']")]
    [InlineData("<p><a href='b.md'>x</a></p>", "a[href='../b/']")]
    [InlineData("<img src=plan.png alt='A plan'>", "img[src='../plan.png'][alt='A plan']")]
    [InlineData("<a href=\"https://example.org/?a=1&amp;b=2\">x</a>", "a[href='https://example.org/?a=1&b=2']")]
    [InlineData("[x](#spot) <a id=\"spot\"></a>", "a[href='#spot']")]
    public void A_sound_one_leads_there(string markdown, string selector)
    {
        var handbook = Handbook(markdown);
        Assert.Empty(handbook.Diagnostics);
        var html = handbook.Site.Pages.OfType<CopHandbook.Model.Site.ChapterPage>().Single(page => page.Title == "A").Body.ToHtml();
        Assert.NotNull(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector(selector));
    }

    [Theory]
    [InlineData("x <a href=\"c.md\">x</a>", "3:12 broken-link")]
    [InlineData("x <a href = 'b.md#no'>x</a>", "3:14 broken-anchor")]
    [InlineData("<div>\n<img src=no.png>\n</div>", "4:10 missing-image")]
    [InlineData("> <div>\n> <img src=\"no.png\">\n> </div>", "4:13 missing-image")]
    [InlineData("<a href=\"javascript:x\">x</a>", "3:10 unsafe-url")]
    [InlineData("<img src=\"https://example.org/x.png\">", "3:11 missing-image")]
    [InlineData("x <script>y</script>", "3:3 unsafe-html")]
    [InlineData("x <center>y</center>", "3:3 unsafe-html")]
    [InlineData("x <b class=y>y</b>", "3:6 unsafe-html")]
    public void A_broken_one_is_told_at_its_place(string markdown, string place) =>
        Assert.Equal([place], Handbook(markdown).Diagnostics.Select(problem => $"{problem.Span.Line}:{problem.Span.Column} {problem.Rule}"));

    [Theory]
    [InlineData("a <br> b", true)]
    [InlineData("<details>\n</details>", true)]
    [InlineData("<script>x</script>", false)]
    [InlineData("a <iframe src=x></iframe>", false)]
    public void Guidance_is_told_of_the_setting_where_it_is_a_way_out(string markdown, bool isWayOut)
    {
        var problem = Assert.Single(Checked.Diagnostics(("guidance/a.md", $"# A\n\n{markdown}\n")));
        Assert.Equal(("unsafe-html", CopHandbook.Model.Diagnostics.Severity.Error), (problem.Rule, problem.Severity));
        Assert.Equal(isWayOut, problem.Hint!.Contains("'guidance-html: true' in handbook.yml", StringComparison.Ordinal));
    }

    // Handbooks are full of comments for their tools: <!-- omit in toc -->, <!-- markdownlint-disable -->.
    [Theory]
    [InlineData("guidance-html: true")]
    [InlineData("guidance-html: false")]
    public void Comments_are_no_content_and_no_mistake(string setting)
    {
        var handbook = Checked.Handbook(
            ("handbook.yml", Checked.Settings + setting + "\n"),
            ("guidance/a.md", "<!-- markdownlint-disable -->\n# A <!-- omit in toc -->\n\n[b](#b)<!--\nsecret\n-->\n\n## B <!-- omit in toc -->\n"));
        Assert.Empty(handbook.Diagnostics);
        var html = handbook.Site.Pages.OfType<CopHandbook.Model.Site.ChapterPage>().Single(page => page.Title == "A").Body.ToHtml();
        Assert.DoesNotContain("!--", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Charters_hold_none_all_the_same() => Assert.Contains(
        Checked.Diagnostics(
            ("handbook.yml", Checked.Settings + "guidance-html: true\n"),
            ("communities/c.md", "---\nschema: 1\n---\na <br> b\n")),
        problem => problem is { Rule: "unsafe-html", Severity: CopHandbook.Model.Diagnostics.Severity.Error, Span: { Line: 4, Column: 3 } }
            && !problem.Hint!.Contains("guidance-html", StringComparison.Ordinal));

    private static CopHandbook.Engine.Pipeline.CheckedHandbook Handbook(string markdown) => Checked.Handbook(
        ("handbook.yml", Checked.Settings + "guidance-html: true\n"),
        ("guidance/a.md", $"# A\n\n{markdown}\n"),
        ("guidance/b.md", "# B\n\n## The end\n"),
        ("guidance/plan.png", "x"));
}
