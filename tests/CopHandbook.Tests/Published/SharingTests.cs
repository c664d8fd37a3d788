using System.Text.Json;
using System.Xml.Linq;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>What other sites are given of a community.</summary>
public class SharingTests
{
    private const string Hostile = "<script>alert(1)</script> ]]> & \\\" ' \\u2028 =HYPERLINK(1) \\U0001F600";

    [Fact]
    public async Task A_community_has_a_card_without_script_whose_links_open_outside_the_frame()
    {
        var card = (await BuiltSite.Of(Repository.Content)).Page("communities/aws/embed/index.html");
        Assert.Equal("AWS", card.QuerySelector("h1")!.TextContent);
        Assert.Equal("../", card.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.All(card.QuerySelectorAll("a"), link => Assert.Equal("_blank", link.GetAttribute("target")));
        Assert.Empty(card.QuerySelectorAll("script"));
        Assert.NotNull(card.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal("https://handbook.example.org/communities/aws/", card.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_other_sites_ask_for_at_an_address_is_the_card_in_a_frame()
    {
        var site = await Site("subject: \"" + Hostile + "\"\n");
        var page = site.Page("communities/a/index.html");
        Assert.Equal(
            "https://handbook.example.org/communities/a/oembed.json",
            page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href"));
        var answer = JsonDocument.Parse(site.Text("communities/a/oembed.json")).RootElement;
        Assert.Equal("1.0", answer.GetProperty("version").GetString());
        Assert.Equal(page.QuerySelector("h1")!.TextContent, answer.GetProperty("title").GetString());
        var frame = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer.GetProperty("html").GetString()!).Body!;
        Assert.Equal("IFRAME", Assert.Single(frame.Children).TagName);
        Assert.Equal("https://handbook.example.org/communities/a/embed/", frame.Children[0].GetAttribute("src"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent, frame.Children[0].GetAttribute("title"));
    }

    [Fact]
    public async Task The_charter_for_Confluence_is_XML_that_says_what_the_charter_says_with_addresses_in_full()
    {
        var site = await Site($$"""
            subject: "{{Hostile}}"
            summary: "{{Hostile}}"
            tags: ["{{Hostile}}"]
            scope: { statement: "{{Hostile}}", in: ["{{Hostile}}"] }
            """, "See [the other](b.md#goals), [that](https://example.org/?a=1&b=2) and\n\n| a | b |\n|---|:-:|\n| `<x>` | ![](x.png) |\n\n---\n\nA  \nbreak & &lt;b&gt;.\n");
        var text = XDocument.Parse(site.Text("communities/a/confluence.xml")).Root!;
        var said = site.Page("communities/a/index.html").QuerySelector("h1")!.TextContent;
        Assert.Equal(said, text.Element("p")!.Element("a")!.Value);
        Assert.Equal(6, text.Descendants().Count(element => !element.HasElements && element.Value == said));
        Assert.DoesNotContain(text.Descendants(), element => element.Name == "script" || element.Name.NamespaceName.Length > 0);
        Assert.Equal(
            ["https://handbook.example.org/communities/a/", "https://handbook.example.org/communities/b/#goals", "https://example.org/?a=1&b=2"],
            text.Descendants("a").Select(link => link.Attribute("href")!.Value));
    }

    [Fact]
    public async Task Without_an_address_of_its_own_a_site_gives_no_address_in_full()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/communities/a.md", "---\nschema: 1\nsubject: A\nstatus: proposed\n---\n");
        var handbook = Checked.Content(scratch.At("content"));
        var paths = handbook.Site.Pages.Select(page => page.Permalink.Value).ToList();
        Assert.Contains("/communities/a/embed/", paths);
        Assert.DoesNotContain("/communities/a/confluence.xml", paths);
    }

    [Theory]
    [InlineData("[wiki.example.org, Other.Example.org]", "'self' https://*.atlassian.net https://wiki.example.org https://other.example.org")]
    [InlineData("[]", "'self' https://*.atlassian.net")]
    public async Task Only_Confluence_may_frame_pages(string hosts, string ancestors)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings + $"confluence: {{ hosts: {hosts} }}\n");
        var headers = (await BuiltSite.Of(scratch.At("content"))).Text("_headers");
        Assert.Contains($"; frame-ancestors {ancestors}\n", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Frame-Options", headers, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("example.org; script-src *")]
    [InlineData("https://example.org")]
    [InlineData("*.example.org")]
    [InlineData("example.org/wiki")]
    [InlineData("\\n/*\\n  X: y")]
    public void A_host_is_a_name_and_nothing_that_a_header_would_obey(string host)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings + $"confluence:\n  hosts: [\"{host}\"]\n");
        var problem = Assert.Single(Checked.Content(scratch.At("content")).Diagnostics);
        Assert.Equal(("wrong-type", 3, 11), (problem.Rule, problem.Span.Line, problem.Span.Column));
    }

    private static Task<BuiltSite> Site(string fields, string text = "")
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        const string goals = "goals: [{ kind: support, for: [practitioner], text: Help. }]\ntime: { cop-budget: [{ hours: 2, per: month }] }\n"
            + "sponsor: { name: Zed Example, agreed: 2026-01-05 }\n";
        scratch.Write("content/communities/a.md", $"---\nschema: 1\nstatus: proposed\n{fields}\n{goals}---\n{text}");
        scratch.Write("content/communities/b.md", $"---\nschema: 1\nstatus: proposed\nsubject: B\n{goals}---\n");
        scratch.Write("content/communities/x.png", "");
        return BuiltSite.Of(scratch.At("content"));
    }
}
