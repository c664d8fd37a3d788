using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Pipeline;

public class PrintedDocumentTests
{
    [Fact]
    public async Task All_chapters_and_communities_are_in_it_and_link_to_each_other_there()
    {
        var page = await Printed(Checked.Content(Repository.At("content")));
        Assert.Equal(9 + 7, page.QuerySelectorAll("article.print-part").Length);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var within = page.QuerySelectorAll("main a[href^='#']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..])).ToList();
        Assert.True(within.Count > 100);
        Assert.Subset(ids.ToHashSet(), within.ToHashSet());
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.StartsWith("../guidance/", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_link_to_the_top_of_a_page_leads_to_where_its_part_begins()
    {
        var page = await Printed(Checked.Handbook(("guidance/a.md", "# A b\n\n[up](#a-b)\n")));
        var up = Assert.Single(page.QuerySelectorAll("main a"), link => link.TextContent == "up").GetAttribute("href")!;
        Assert.Equal("article", page.GetElementById(Uri.UnescapeDataString(up[1..]))!.LocalName);
    }

    [Theory]
    [InlineData(300, 300, 0)]
    [InlineData(301, 0, 301)]
    public async Task Too_many_communities_are_listed_by_name(int communities, int printed, int listed)
    {
        var files = Enumerable.Range(0, communities).Select(i => ($"communities/c{i}.md", $"---\nschema: 1\nsubject: Number {i}\nstatus: proposed\n"
            + "relevance: It matters.\ngoals: [{ kind: support, for: [practitioner], text: Help. }]\n"
            + "time: { cop-budget: [{ hours: 2, per: month }] }\nsponsor: { name: Stacy Leblanc }\n---\n"));
        var page = await Printed(Checked.Handbook([.. files]));
        Assert.Equal((printed, listed), (page.QuerySelectorAll("article.print-part").Length, page.QuerySelectorAll("section.print-part li").Length));
    }

    private static async Task<IDocument> Printed(CheckedHandbook handbook)
    {
        var files = RenderStage.Run(handbook.Site, new HandbookTheme());
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files.Single(file => file.Path.Value == "print/index.html").Bytes.Span));
    }
}
