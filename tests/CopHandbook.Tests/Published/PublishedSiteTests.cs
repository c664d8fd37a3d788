using AngleSharp.Dom;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>What holds for the whole of the published site, read back as a browser would.</summary>
public class PublishedSiteTests
{
    [Fact]
    public async Task Every_link_answers_anchors_too()
    {
        var site = await BuiltSite.Of(Repository.Content);
        Assert.Empty(Broken(site.Files.Values));
    }

    [Fact]
    public async Task The_audit_finds_each_of_ten_broken_links()
    {
        (string Page, string Element)[] planted =
        [
            ("index.html", "<a href='nowhere/'>x</a>"),
            ("index.html", "<img src='no.png' alt=''>"),
            ("index.html", "<a href='guidance/time/#nowhere'>x</a>"),
            ("guidance/time/index.html", "<a href='../nowhere/'>x</a>"),
            ("guidance/time/index.html", "<a href='#Two-Budgets'>x</a>"),
            ("guidance/time/index.html", "<a href='../../communities/aws/#gaols'>x</a>"),
            ("communities/aws/index.html", "<a href='https://handbook.example.org/nowhere'>x</a>"),
            ("communities/aws/index.html", "<a href='../../c/nobody/'>x</a>"),
            ("reference/index.html", "<link rel='stylesheet' href='no.css'>"),
            ("404.html", "<a href='/nowhere/'>x</a>"),
        ];
        var site = await BuiltSite.Of(Repository.Content);
        var files = new Dictionary<string, OutputFile>(site.Files);
        foreach (var (page, element) in planted)
        {
            var html = System.Text.Encoding.UTF8.GetString(files[page].Bytes.Span).Replace("</main>", element + "</main>", StringComparison.Ordinal);
            files[page] = files[page] with { Bytes = System.Text.Encoding.UTF8.GetBytes(html) };
        }

        var found = Broken(files.Values);
        Assert.Equal(planted.Select(link => link.Page).Order(StringComparer.Ordinal), found.Select(problem => problem.Span.Path.InContent));
        Assert.All(found, problem => Assert.True(problem.Span.Line > 1, $"{problem.Span}"));
    }

    [Fact]
    public async Task No_page_has_an_id_twice_and_each_has_one_first_heading()
    {
        var site = await BuiltSite.Of(Repository.Content);
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.Empty(page.All.Where(element => !string.IsNullOrEmpty(element.Id)).GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"{path}#{group.Key}"));
            Assert.Single(page.QuerySelectorAll("h1"));
        }
    }

    [Fact]
    public async Task Nothing_is_asked_of_another_site_and_nothing_runs_or_is_styled_inline()
    {
        var site = await BuiltSite.Of(Repository.Content);
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], iframe, form"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            var loaded = page.QuerySelectorAll("link[rel~=stylesheet], link[rel~=icon], script[src], img[src]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
            Assert.DoesNotContain(loaded, address => address.Contains("//", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_sitemap_lists_each_page_once_and_no_other()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var listed = System.Xml.Linq.XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath);
        var pages = site.Pages.Where(path => site.Page(path).QuerySelector("meta[name=robots][content=noindex]") is null).Select(path => "/" + path[..^"index.html".Length]);
        Assert.Equal(pages.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public async Task Adding_a_community_is_one_file()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var before = await BuiltSite.Of(content);
        var charter = scratch.Write("content/communities/baking.md", (await File.ReadAllTextAsync(Path.Combine(content, "communities/accessibility.md"))).Replace("subject: Accessibility", "subject: Baking", StringComparison.Ordinal));
        var with = await BuiltSite.Of(content);
        Assert.Equal(
            [
                "api/v1/communities/baking.json", "c/baking/index.html", "communities/baking/calendar.ics", "communities/baking/charter.md",
                "communities/baking/confluence.xml",
                "communities/baking/embed/index.html", "communities/baking/index.html", "communities/baking/index.md",
                "communities/baking/oembed.json", "assets/social/communities/baking.png",
            ],
            with.Files.Keys.Except(before.Files.Keys));
        Assert.Equal("Baking", with.Page("communities/baking/index.html").QuerySelector("h1")!.TextContent.Trim());
        Assert.NotNull(with.Page("communities/index.html").QuerySelector("main a[href='baking/']"));
        Assert.NotNull(with.Page("communities/aws/index.html").QuerySelector("nav a[href='../baking/']"));
        Assert.Contains("/communities/baking/</loc>", with.Text("sitemap.xml"), StringComparison.Ordinal);

        File.Delete(charter);
        var without = await BuiltSite.Of(content);
        Assert.Equal(before.Files.Keys.Order(StringComparer.Ordinal), without.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(before.Files, file => Assert.True(file.Value.Bytes.Span.SequenceEqual(without.Files[file.Key].Bytes.Span), file.Key));
    }

    private static IReadOnlyList<CopHandbook.Model.Diagnostics.Diagnostic> Broken(IEnumerable<OutputFile> files) =>
        CopHandbook.Engine.Pipeline.AuditStage.Run([.. files], new Uri("https://handbook.example.org/"));
}
