using CopHandbook.Engine.Formats;

namespace CopHandbook.Tests.Engine.Formats;

public class MarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("# h {onclick=alert(1)}")]
    [InlineData("``` \"><script>alert(1)</script>\n```")]
    [InlineData("![x\" onerror=\"alert(1)](a.png \"t\\\" onload=alert(1)\")")]
    public void Nothing_in_a_text_can_run(string markdown)
    {
        var (text, _) = MarkdownReader.Read(markdown, 0, [], titleFromText: false)!.Value;
        var html = text.ToHtml(text.Links.Select(link => (string?)link.Target).ToList());
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Empty(document.QuerySelectorAll("script"));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_without_an_address_keeps_its_words()
    {
        var (text, _) = MarkdownReader.Read("See [the *rule*](javascript:alert(1)).", 0, [], titleFromText: false)!.Value;
        Assert.Equal("<p>See the <em>rule</em>.</p>\n", text.ToHtml([null]));
    }

    [Fact]
    public void A_link_points_to_its_target_in_the_file()
    {
        const string file = "---\ntitle: A\n---\nSee [a](b.md), ![c](d.png) and [e][f].\n\n[f]: g.md\n";
        var (text, _) = MarkdownReader.Read(file, 17, [], titleFromText: false)!.Value;
        Assert.Equal(["b.md", "d.png", "g.md"], text.Links.Select(link => file[link.Range.Start..link.Range.End]));
    }

    [Fact]
    public void First_level_headings_move_below_the_title_of_the_page()
    {
        var (text, _) = MarkdownReader.Read("# One\n\n## Two\n\n> #### Quoted\n\n# Three\n", 0, [], titleFromText: false)!.Value;
        Assert.Equal([(2, "One", true), (3, "Two", true), (5, "Quoted", false), (2, "Three", true)],
            text.Headings.Select(heading => (heading.Level, heading.Text, heading.IsSection)));
    }

    [Fact]
    public void A_first_heading_is_the_title_where_nothing_else_is()
    {
        var (text, title) = MarkdownReader.Read("# The *title*\n\nText\n", 0, [], titleFromText: true)!.Value;
        Assert.Equal("The title", title);
        Assert.Empty(text.Headings);
    }

    [Fact]
    public void A_text_nested_too_deeply_is_refused() =>
        Assert.Null(MarkdownReader.Read(new string('>', 40_000), 0, [], titleFromText: false));

    [Theory]
    [InlineData("|a|b|\n|-|-|\n|1|2|\n", "table")]
    [InlineData("- [x] done\n", "input[type=checkbox]")]
    [InlineData("Word\n:   Meaning\n", "dl dd")]
    [InlineData("> [!TIP]\n> Do it.\n", ".markdown-alert-tip")]
    [InlineData("A note[^1].\n\n[^1]: Here.\n", ".footnotes")]
    [InlineData("~~gone~~", "del")]
    public void Markdown_that_people_expect_is_understood(string markdown, string selector)
    {
        var (text, _) = MarkdownReader.Read(markdown, 0, [], titleFromText: false)!.Value;
        Assert.NotNull(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text.ToHtml([])).QuerySelector(selector));
    }
}
