using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Engine.Formats;

/// <summary>Figures, and what scrolls by itself.</summary>
public class ProsePartTests
{
    private static readonly ProseWords Words = new(heading => heading.Text, number => $"Table {number}", number => $"Code {number}", "Copy \"it\"", "Copied", "A diagram's source");

    [Fact]
    public void An_image_by_itself_with_a_title_is_a_figure()
    {
        var page = Page("![A table with ten chairs](table.png \"Where <we> meet\")\n");
        var figure = page.QuerySelector("figure")!;
        Assert.Equal("Where <we> meet", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("A table with ten chairs", figure.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Null(figure.QuerySelector("img")!.GetAttribute("title"));
        Assert.Null(page.QuerySelector("p"));
    }

    [Theory]
    [InlineData("![A table](table.png)\n")]
    [InlineData("Here: ![A table](table.png \"A title\")\n")]
    [InlineData("![A table](table.png \"A title\") and more\n")]
    public void Any_other_image_is_a_part_of_its_paragraph(string text)
    {
        var page = Page(text);
        Assert.NotNull(page.QuerySelector("p > img"));
        Assert.Null(page.QuerySelector("figure"));
        Assert.Equal(text.Contains("title", StringComparison.Ordinal) ? "A title" : null, page.QuerySelector("img")!.GetAttribute("title"));
    }

    [Fact]
    public void Tables_and_code_are_regions_with_names_of_their_own_that_a_keyboard_scrolls()
    {
        var page = Page("| a | b |\n|---|---|\n| 1 | 2 |\n\n```sh\nls <x>\n```\n\n| c |\n|---|\n| 3 |\n\n    indented\n");
        var regions = page.QuerySelectorAll(".scroll[role=region][tabindex='0']");
        Assert.Equal(["Table 1", "Code 1", "Table 2", "Code 2"], regions.Select(region => region.GetAttribute("aria-label")));
        Assert.All(regions, region => Assert.Single(region.Children));
        Assert.Equal(2, page.QuerySelectorAll(".scroll > table").Length);
        Assert.Equal(["ls <x>\n", "indented\n"], page.QuerySelectorAll(".code > .scroll > pre > code").Select(code => code.TextContent));
        Assert.All(page.QuerySelectorAll(".code"), code => Assert.Equal("Copy \"it\"", code.GetAttribute("data-copy")));
        Assert.Null(page.QuerySelector("figure"));
    }

    [Fact]
    public void A_diagram_is_shown_as_its_source_and_says_so()
    {
        var page = Page("```mermaid\ngraph TD; A-->B\n```\n");
        var figure = page.QuerySelector("figure.diagram")!;
        Assert.Equal("graph TD; A-->B\n", figure.QuerySelector("pre > code")!.TextContent);
        Assert.Equal("A diagram's source", figure.QuerySelector("figcaption")!.TextContent);
    }

    [Theory]
    [InlineData("text `code` text", false)]
    [InlineData("```\ncode\n```", true)]
    [InlineData("> - quoted\n>\n>       code", true)]
    public void A_text_knows_whether_it_has_code(string text, bool has) => Assert.Equal(has, Read(text).HasCode);

    private static Prose Read(string text) => MarkdownReader.Read(text, 0, [], titleFromText: false)!.Value.Text;

    private static IDocument Page(string text)
    {
        var prose = Read(text);
        return new HtmlParser().ParseDocument(prose.ToHtml([.. prose.Links.Select(link => new ResolvedLink(link.Target))], Words));
    }
}
