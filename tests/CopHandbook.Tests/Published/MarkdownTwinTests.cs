using System.Text;
using AngleSharp.Dom;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Golden;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>Each page as Markdown: it says what the page says, and leads where the page leads.</summary>
public class MarkdownTwinTests
{
    private const string LeftOut = "nav, script, form, button, dialog, svg, fieldset, [hidden], [data-page-only], [aria-hidden=true], h1";

    public static TheoryData<string> Contents =>
        ["", .. ((IEnumerable<object[]>)SiteFixtureTests.Cases).Select(row => (string)row[0])];

    [Fact]
    public async Task A_charter_is_a_text_that_can_be_read() =>
        Blessed.Equal("twins/aws.md", (await BuiltSite.Of(Repository.Content)).Text("communities/aws/index.md"));

    [Fact]
    public async Task Each_page_names_its_own()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var named = site.Pages.Where(path => site.Page(path).QuerySelector("link[rel=alternate][type='text/markdown']")?.GetAttribute("href") == "index.md");
        Assert.Equal(site.Pages.Where(path => path != "404.html" && !IsRedirect(site, path) && !IsCard(path)).Order(), named.Order());
        // Who kept a former address is told where the page went.
        var former = site.Pages.Where(path => IsRedirect(site, path) && !IsCard(path) && !path.StartsWith("c/", StringComparison.Ordinal));
        Assert.Equal(
            "# Data visualisation is at another address\n\nYou are taken to its page: [Data visualisation](https://handbook.example.org/communities/data-visualisation/)\n",
            site.Text("communities/dataviz/index.md").Split("\n---")[0]);
        Assert.Equal(named.Concat(former).Select(TwinOf).Order(), site.Files.Keys.Where(IsTwin).Order());
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task It_has_the_words_of_the_page(string name)
    {
        var site = await Site(name);
        // The reference is the same for every content folder.
        foreach (var path in site.Pages.Where(path => site.Files.ContainsKey(TwinOf(path)) && (name.Length == 0 || !path.StartsWith("reference/", StringComparison.Ordinal))))
        {
            var page = site.Page(path).QuerySelector("main")!;
            var title = Words(page.QuerySelector("h1")!.TextContent);
            foreach (var element in page.QuerySelectorAll(LeftOut).ToList())
                element.Remove();
            foreach (var read in ReadMarkdown.InEachWay(site.Text(TwinOf(path))))
            {
                Assert.True(title == Words(read.QuerySelector("h1")!.TextContent), path);
                read.QuerySelector("h1")!.Remove();
                read.QuerySelector("hr:last-of-type + p:last-child")?.Remove();
                Assert.Equal((path, Words(page.TextContent)), (path, Words(read.Body!.TextContent)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Every_link_answers_anchors_too(string name) => Assert.Empty(Broken(await Site(name)));

    [Fact]
    public async Task Where_the_address_of_the_site_is_not_known_links_count_from_the_page()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", "title: Ours\n");
        scratch.Write("content/guidance/a.md", "# A\n\n[b](b.md#c), [out](https://example.org/)\n");
        scratch.Write("content/guidance/b.md", "# B\n\n## C\n");
        var site = await BuiltSite.Of(scratch.At("content"));
        Assert.Equal("# A\n\n[b](../b/#c), [out](https://example.org/)\n", site.Text("guidance/a/index.md"));
        Assert.Empty(Broken(site));
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_would_be_found()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var files = new Dictionary<string, OutputFile>(site.Files);
        files["index.md"] = files["index.md"] with { Bytes = Encoding.UTF8.GetBytes("# A\n\n[b](https://handbook.example.org/communities/aws/#gaols)") };
        Assert.Single(Broken(new BuiltSite(files)));
    }

    private static IReadOnlyList<CopHandbook.Model.Diagnostics.Diagnostic> Broken(BuiltSite site)
    {
        // As pages beside the pages, they are followed as those are.
        var read = site.Files.Values.Where(file => IsTwin(file.Path.Value))
            .Select(file => new OutputFile(
                new OutputPath(file.Path.Value + ".html"), Encoding.UTF8.GetBytes(ReadMarkdown.InEachWay(Encoding.UTF8.GetString(file.Bytes.Span)).First().Body!.InnerHtml)));
        return [.. AuditStage.Run([.. site.Files.Values, .. read], new Uri("https://handbook.example.org/"))
            .Where(problem => problem.Span.Path.InContent.EndsWith(".md.html", StringComparison.Ordinal))];
    }

    private static async Task<BuiltSite> Site(string fixture) =>
        await BuiltSite.Of(fixture.Length == 0 ? Repository.Content : Path.Combine(Repository.Fixtures, "sites", fixture, "content"));

    private static bool IsCard(string path) => path.EndsWith("/embed/index.html", StringComparison.Ordinal);

    private static bool IsRedirect(BuiltSite site, string path) => site.Page(path).QuerySelector("meta[http-equiv=refresh]") is not null;

    private static string TwinOf(string path) => path[..^"html".Length] + "md";

    // Without what stands between words; a box to be ticked is two brackets where a reader knows no better.
    // The file of a charter is one that its authors wrote, with links to other such files.
    private static bool IsTwin(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && !path.EndsWith("/charter.md", StringComparison.Ordinal);

    private static string Words(string text) =>
        string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign is not (':' or ';'))).Replace("[x]", "").Replace("[]", "");
}
