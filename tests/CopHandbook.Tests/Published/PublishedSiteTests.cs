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
        Assert.Empty(await BrokenLinks(site));
    }

    [Fact]
    public async Task The_checker_sees_links_that_are_broken()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var home = site.Text("index.html").Replace("</main>", "<a href=\"nowhere/\">x</a><a href=\"guidance/time/#nowhere\">x</a><img src=\"no.png\" alt=\"\"></main>", StringComparison.Ordinal);
        var files = new Dictionary<string, OutputFile>(site.Files) { ["index.html"] = new(new OutputPath("index.html"), System.Text.Encoding.UTF8.GetBytes(home)) };
        Assert.Equal(3, (await BrokenLinks(new BuiltSite(files))).Count);
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
        var pages = site.Pages.Where(path => path != "404.html").Select(path => "/" + path[..^"index.html".Length]);
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
        Assert.Equal(["communities/baking/index.html"], with.Files.Keys.Except(before.Files.Keys));
        Assert.Equal("Baking", with.Page("communities/baking/index.html").QuerySelector("h1")!.TextContent.Trim());
        Assert.NotNull(with.Page("communities/index.html").QuerySelector("main a[href='baking/']"));
        Assert.NotNull(with.Page("communities/aws/index.html").QuerySelector("nav a[href='../baking/']"));
        Assert.Contains("/communities/baking/</loc>", with.Text("sitemap.xml"), StringComparison.Ordinal);

        File.Delete(charter);
        var without = await BuiltSite.Of(content);
        Assert.Equal(before.Files.Keys.Order(StringComparer.Ordinal), without.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(before.Files, file => Assert.True(file.Value.Bytes.Span.SequenceEqual(without.Files[file.Key].Bytes.Span), file.Key));
    }

    private static async Task<IReadOnlyList<string>> BrokenLinks(BuiltSite site)
    {
        var pages = site.Pages.ToDictionary(path => path, site.Page);
        var broken = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src]").Where(element => element.GetAttribute("rel") != "canonical"))
            {
                var written = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                var address = new Uri(new Uri("http://site.invalid/" + path), written);
                if (address.Host != "site.invalid")
                    continue;
                var file = address.AbsolutePath.EndsWith('/') ? address.AbsolutePath[1..] + "index.html" : address.AbsolutePath[1..];
                var anchor = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
                if (!site.Files.ContainsKey(file) || (anchor.Length > 0 && pages[file].GetElementById(anchor) is null))
                    broken.Add($"{path}: {written}");
            }
        }

        return await Task.FromResult(broken);
    }
}
