using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class AliasTests
{
    [Theory]
    [InlineData("amazon-web-services", "/communities/amazon-web-services/")]
    [InlineData("/communities/Cloud/", "/communities/cloud/")]
    [InlineData("/communities/cloud", "/communities/cloud/")]
    [InlineData("/communities/cloud/index.html", "/communities/cloud/")]
    [InlineData("/index.html", "/")]
    [InlineData("/", "/")]
    [InlineData("/old/cloud.html", "/old/cloud.html")]
    [InlineData("/v1.2/cloud", "/v1.2/cloud/")]
    [InlineData("/_headers", "/_headers/")]
    public void An_alias_stands_for_an_address(string alias, string address) => Assert.Equal(address, Alias.Read(alias)!.Value.Address);

    [Theory]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("/*")]
    [InlineData("/:splat")]
    [InlineData("/a https://evil.example 301")]
    [InlineData("/a\\n/b /c 301")]
    [InlineData("/a#b")]
    [InlineData("/a?b=c")]
    [InlineData("/../a")]
    [InlineData("/a/./b/")]
    [InlineData("//evil.example/")]
    [InlineData("/a//b/")]
    [InlineData("https://evil.example/")]
    [InlineData("/%2e%2e/a")]
    [InlineData("/.well-known/x")]
    [InlineData("/a\\\\b")]
    [InlineData("/é/")]
    public void What_is_no_address_of_this_site_is_refused_at_its_place(string alias) =>
        Assert.Equal(["communities/c.md:9:18 wrong-type"], About(Checked.Places(("communities/c.md", Charter($"[old-c, \"{alias}\"]")))));

    [Theory]
    [InlineData("[Old-C]", "9:11 wrong-type")]
    [InlineData("[c]", "9:11 alias-loop")]
    [InlineData("[C]", "9:11 alias-loop")]
    [InlineData("[/communities/c]", "9:11 alias-loop")]
    [InlineData("[old, OLD]", "9:16 duplicate-id")]
    [InlineData("[c, /communities/c/]", "9:11 alias-loop", "9:14 duplicate-id")]
    [InlineData("[d]", "9:11 duplicate-id")]
    [InlineData("[shared]", "9:11 duplicate-id")]
    [InlineData("[/guidance/a/]", "9:11 alias-shadows-page")]
    [InlineData("[/Guidance/A]", "9:11 alias-shadows-page")]
    [InlineData("[/sitemap.xml]", "9:11 alias-shadows-page")]
    [InlineData("[/reference/]", "9:11 alias-shadows-page")]
    [InlineData("[/old/index.md]", "9:11 alias-shadows-page")]
    [InlineData("[/references/, /guidance/a/b/, /sitemap/]")]
    public void One_mistake_is_one_message(string aliases, params string[] places) =>
        Assert.Equal(
            places.Select(place => "communities/c.md:" + place),
            About(Checked.Places(
                ("communities/c.md", Charter(aliases)),
                ("communities/d.md", Charter("[shared]").Replace("subject: C", "subject: D", StringComparison.Ordinal)),
                ("guidance/a.md", "# A\n"))).Where(place => place.StartsWith("communities/c.md", StringComparison.Ordinal)));

    /// <summary>Whatever the site comes to publish: no alias may take its place unseen.</summary>
    [Fact]
    public async Task No_file_of_a_site_can_be_an_alias()
    {
        var site = await BuiltSite.Of(Repository.Content);
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var addresses = site.Files.Keys.Where(path => path != "communities/aws/index.html").Select(path => "/" + path).Order(StringComparer.Ordinal).ToList();
        var charter = scratch.At("content/communities/aws.md");
        var text = File.ReadAllText(charter);
        var list = string.Concat(addresses.Select(address => $"  - {address}\n"));
        File.WriteAllText(charter, text.Replace("schema: 1\n", $"schema: 1\naliases:\n{list}", StringComparison.Ordinal));
        var first = text.Split('\n').ToList().IndexOf("schema: 1") + 3;
        var reported = CopHandbook.Engine.Pipeline.HandbookPipeline.Check(content, BuiltSite.Context).Diagnostics
            .Where(problem => problem.Span.Path.InContent == "communities/aws.md" && problem.Rule is "alias-shadows-page" or "duplicate-id" or "wrong-type")
            .Select(problem => problem.Span.Line - first)
            .ToHashSet();
        Assert.Empty(addresses.Where((_, index) => !reported.Contains(index)));
    }

    [Theory]
    [InlineData("[a](../communities/old.md)", "../../communities/c/")]
    [InlineData("[a](../communities/old.md#goals)", "../../communities/c/#goals")]
    [InlineData("[a](/communities/old/)", "../../communities/c/")]
    [InlineData("[a](/communities/old)", "../../communities/c/")]
    [InlineData("[a](/old/path/)", "../../communities/c/")]
    [InlineData("[a](../old/path.md)", "../../communities/c/")]
    public void A_link_to_a_former_address_goes_straight_to_the_page(string markdown, string address)
    {
        var handbook = Checked.Handbook(("guidance/a.md", $"# A\n\n{markdown}\n"), ("communities/c.md", Charter("[old, /old/path/]")));
        var note = Assert.Single(handbook.Diagnostics, problem => problem.Span.Path.InContent == "guidance/a.md");
        Assert.Equal(("link-to-redirect", 3, 5), (note.Rule, note.Span.Line, note.Span.Column));
        Assert.StartsWith("write '../communities/c.md", note.Hint, StringComparison.Ordinal);
        Assert.Equal([address], handbook.Site.Pages.OfType<ChapterPage>().Single().Body.Links.Select(link => link.Href));
    }

    [Fact]
    public void An_anchor_that_the_page_has_not_got_is_still_broken() =>
        Assert.Equal(
            ["guidance/a.md:3:5 broken-anchor"],
            Checked.Places(("guidance/a.md", "# A\n\n[a](../communities/old.md#nope)\n"), ("communities/c.md", Charter("[old]")))
                .Where(place => place.StartsWith("guidance", StringComparison.Ordinal)));

    [Fact]
    public void A_reference_by_a_former_id_finds_the_community()
    {
        var handbook = Checked.Handbook(
            ("communities/c.md", Charter("[old]")),
            ("communities/d.md", Charter("[]").Replace("subject: C", "subject: D\nrelated: [old]", StringComparison.Ordinal)));
        var note = Assert.Single(handbook.Diagnostics, problem => problem.Rule is "link-to-redirect" or "unknown-reference");
        Assert.Equal(("link-to-redirect", "write 'c'"), (note.Rule, note.Hint));
        var page = handbook.Site.Pages.OfType<CommunityPage>().Single(page => page.Community.Id.Value == "d");
        Assert.Equal("/communities/c/", Assert.Single(page.Named).Value.Target.Value);
    }

    [Fact]
    public void A_reference_to_itself_by_a_former_id_is_one_to_itself() =>
        Assert.Contains(
            "communities/c.md:4:11 unknown-reference",
            Checked.Places(("communities/c.md", Charter("[old]").Replace("subject: C", "subject: C\nrelated: [old]", StringComparison.Ordinal))));

    private static IEnumerable<string> About(IEnumerable<string> places) =>
        places.Where(place => place.Split(' ')[1] is "wrong-type" or "duplicate-id" or "alias-loop" or "alias-shadows-page" or "yaml-syntax");

    private static string Charter(string aliases) =>
        "---\nschema: 1\nsubject: C\ngoals: [{ kind: support, for: [apprentice], text: Help }]\ntime: { cop-budget: [{ hours: 2, per: month }] }\n"
        + $"status: proposed\nsponsor: {{ name: Ada Example }}\nrelevance: It matters.\naliases: {aliases}\n---\n";
}
