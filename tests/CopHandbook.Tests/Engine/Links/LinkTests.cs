using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class LinkTests
{
    [Theory]
    [InlineData("[a](b.md)", "../b/")]
    [InlineData("[a](b.md#the-end)", "../b/#the-end")]
    [InlineData("[a](./b.md)", "../b/")]
    [InlineData("[a](../guidance/b.md)", "../b/")]
    [InlineData("[a](../guidance/deep/../b.md)", "../b/")]
    [InlineData("[a](#here)", "#here")]
    [InlineData("[a](a.md#here)", "#here")]
    [InlineData("[a](a.md)", "./")]
    [InlineData("[a](#)", "./")]
    [InlineData("[a](#top)", "#top")]
    [InlineData("[a](b.md#top)", "../b/")]
    [InlineData("[a](b.md#b)", "../b/")]
    [InlineData("[a](#a)", "#top")]
    [InlineData("[a](b.md?plain=1#the-end)", "../b/#the-end")]
    [InlineData("[a](b.md#:~:text=end)", "../b/")]
    [InlineData("[a](b.md#the%2Dend)", "../b/#the-end")]
    [InlineData("[a](b%2Emd)", "../b/")]
    [InlineData("[a](/guidance/b/)", "../b/")]
    [InlineData("[a](/guidance/b)", "../b/")]
    [InlineData("[a](/guidance/b/index.html)", "../b/")]
    [InlineData("[a](/guidance/b.md)", "../b/")]
    [InlineData("[a](/b.md#the-end)", "../b/#the-end")]
    [InlineData("[a](/deep/#readme)", "../deep/")]
    [InlineData("[a](/deep)", "../deep/")]
    [InlineData("![a](/deep/plan.png)", "../deep/plan.png")]
    [InlineData("[a](/)", "../../")]
    [InlineData("[a](..)", "../../")]
    [InlineData("[a](../communities/)", "../../communities/")]
    [InlineData("[a](.)", "../")]
    [InlineData("[a](deep)", "../deep/")]
    [InlineData("[a](deep/)", "../deep/")]
    [InlineData("[a](./deep/README.md#in-depth)", "../deep/#in-depth")]
    [InlineData("[a](deep/two%20words.md)", "../deep/two-words/")]
    [InlineData("[a](<deep/two words.md>)", "../deep/two-words/")]
    [InlineData("[a](deep/re\u0301union.md#é-bien)", "../deep/reunion/#%C3%A9-bien")]
    [InlineData("[a](deep/r\u00e9union.md#e\u0301-bien)", "../deep/reunion/#%C3%A9-bien")]
    [InlineData("[a](deep/r%C3%A9union.md#%C3%A9-bien)", "../deep/reunion/#%C3%A9-bien")]
    [InlineData("[a](deep/plan.pdf#page=2)", "../deep/plan.pdf#page%3D2")]
    [InlineData("![a](deep/one%201%23.png)", "../deep/one%201%23.png")]
    [InlineData("[![a](deep/one%201%23.png)](b.md)", "../b/", "../deep/one%201%23.png")]
    [InlineData("[a](https://example.org/x)", "https://example.org/x")]
    [InlineData("[a](<https://example.org/x y>)", "https://example.org/x y")]
    [InlineData("[a](https://[2001:db8::1]:8080/x?y=z#w)", "https://[2001:db8::1]:8080/x?y=z#w")]
    [InlineData("<https://example.org/x>", "https://example.org/x")]
    [InlineData("www.example.org", "http://www.example.org")]
    [InlineData("see https://example.org/x.", "https://example.org/x")]
    [InlineData("[a](mailto:group@example.org)", "mailto:group@example.org")]
    [InlineData("[a](../communities/c.md#goals)", "../../communities/c/#goals")]
    [InlineData("[a](../communities/c.md#goal-1)", "../../communities/c/#goal-1")]
    [InlineData("[a](../communities/c.md#related)", "../../communities/c/#related")]
    [InlineData("[a](cop:c)", "../../communities/c/")]
    [InlineData("<cop:c#goals>", "../../communities/c/#goals")]
    [InlineData("[a](rule:review-overdue)", "../../reference/rules/review-overdue/")]
    [InlineData("[a](/reference/charter/)", "../../reference/charter/")]
    [InlineData("[a](/sitemap.xml)", "../../sitemap.xml")]
    [InlineData("[a](https://handbook.example.org/guidance/b/#the-end)", "../b/#the-end")]
    [InlineData("[a](HTTP://Handbook.Example.org:443)", "../../")]
    [InlineData("![a](https://handbook.example.org/guidance/deep/plan.png)", "../deep/plan.png")]
    [InlineData("[a][b], [b][], [b]\n\n[b]: b.md", "../b/", "../b/", "../b/")]
    [InlineData("[a][c]\n\n[ c ]: b.md\n[unused]: nowhere.md", "../b/")]
    public void A_link_leads_to_the_published_address(string markdown, params string[] addresses)
    {
        var handbook = Handbook(markdown);
        Assert.DoesNotContain(handbook.Diagnostics, problem => problem.Span.Path.InContent == "guidance/a.md");
        var page = handbook.Site.Pages.OfType<ChapterPage>().Single(page => page.Title == "A");
        Assert.Equal(addresses, page.Body.Links.Select(link => link.Href));
    }

    [Theory]
    [InlineData("[a](nope.md)", "3:5 broken-link")]
    [InlineData("[a](B.md)", "3:5 broken-link")]
    [InlineData("[a](b)", "3:5 broken-link")]
    [InlineData("[a](b.md/)", "3:5 broken-link")]
    [InlineData("[a](deep\\\\plan.pdf)", "3:5 broken-link")]
    [InlineData("[a](bare)", "3:5 broken-link")]
    [InlineData("[a]()", "3:1 broken-link")]
    [InlineData("[a](../../etc/passwd)", "3:5 broken-link")]
    [InlineData("[a](/nowhere/)", "3:5 broken-link")]
    [InlineData("[a](cop:d)", "3:5 broken-link")]
    [InlineData("x <cop:d>", "3:3 broken-link")]
    [InlineData("[a](rule:review)", "3:5 broken-link")]
    [InlineData("[a](https://handbook.example.org/guidance/nope/)", "3:5 broken-link")]
    [InlineData("see https://handbook.example.org/nope", "3:5 broken-link")]
    [InlineData("[a](b.md#nope)", "3:5 broken-anchor")]
    [InlineData("[a](b.md#The-End)", "3:5 broken-anchor")]
    [InlineData("[a](#nope)", "3:5 broken-anchor")]
    [InlineData("[a](cop:c#gaols)", "3:5 broken-anchor")]
    [InlineData("[a](https://handbook.example.org/guidance/b/#nope)", "3:5 broken-anchor")]
    [InlineData("![a](nope.png)", "3:6 missing-image")]
    [InlineData("![a](b.md)", "3:6 missing-image")]
    [InlineData("![a](deep/)", "3:6 missing-image")]
    [InlineData("![a](https://tracker.example/x.gif)", "3:6 missing-image")]
    [InlineData("[a](javascript:alert)", "3:5 unsafe-url")]
    [InlineData("[a](JaVaScRiPt:alert)", "3:5 unsafe-url")]
    [InlineData("[a](java&Tab;script:alert)", "3:5 unsafe-url")]
    [InlineData("[a](&#1;javascript:alert)", "3:5 unsafe-url")]
    [InlineData("[a](&#106;avascript:alert)", "3:5 unsafe-url")]
    [InlineData("[a](data:text/html,x)", "3:5 unsafe-url")]
    [InlineData("[a](vbscript:x)", "3:5 unsafe-url")]
    [InlineData("[a](blob:https://x)", "3:5 unsafe-url")]
    [InlineData("[a](view-source:https://x)", "3:5 unsafe-url")]
    [InlineData("[a](//evil.example/x)", "3:5 unsafe-url")]
    [InlineData("[a](/\\evil.example/x)", "3:5 unsafe-url")]
    [InlineData("[a](\\\\\\\\evil.example)", "3:5 unsafe-url")]
    [InlineData("[a](https:evil.example)", "3:5 unsafe-url")]
    [InlineData("[a](http:\\\\evil.example)", "3:5 unsafe-url")]
    [InlineData("[a](http://[::1)", "3:5 unsafe-url")]
    [InlineData("[a](https://bank.example@evil.example/)", "3:5 unsafe-url")]
    [InlineData("[a](https://bank.example\\\\@evil.example/)", "3:5 unsafe-url")]
    [InlineData("[a](https://example.org/\u202ea)", "3:25 hidden-character")]
    [InlineData("[a](https://example.org/\u00ada)", "3:5 unsafe-url")]
    [InlineData("[a](file:///etc/passwd)", "3:5 unsafe-url")]
    [InlineData("[a](C:\\\\x)", "3:5 unsafe-url")]
    [InlineData("![a](mailto:group@example.org)", "3:6 unsafe-url")]
    [InlineData("![a](cop:c)", "3:6 unsafe-url")]
    [InlineData("<javascript:alert>", "3:1 unsafe-url")]
    [InlineData("[a][b]\n\n[b]: nope.md", "5:6 broken-link")]
    [InlineData("[a][b] and [b]\n\n[b]: nope.md", "5:6 broken-link")]
    [InlineData("[a][b]\n\n[b]: <nope.md> \"x\"", "5:6 broken-link")]
    public void A_link_that_leads_nowhere_is_reported_at_its_target(string markdown, string place) =>
        Assert.Equal([$"guidance/a.md:{place}"], Places(markdown));

    [Theory]
    [InlineData("> - [a](nope.md)", "3:9")]
    [InlineData("|a|b|\n|-|-|\n|1|[a](nope.md)|", "5:8")]
    [InlineData("n[^1]\n\n[^1]: see [a](nope.md)", "5:15")]
    [InlineData("> [!TIP]\n> see [a](nope.md)", "4:11")]
    [InlineData("Word\n:   see [a](nope.md)", "4:13")]
    [InlineData("## See [a](nope.md)", "3:12")]
    [InlineData("*see* **[a](nope.md)**", "3:13")]
    [InlineData("- [x] [a](nope.md)", "3:11")]
    [InlineData("[![a](b.png)](nope.md)", "3:7", "3:15")]
    [InlineData("\t\r\n\r\n[é😀](nope.md)", "5:7")]
    [InlineData("> [a][b]\n>\n> [b]: nope.md", "5:8")]
    public void The_place_is_exact_wherever_the_link_stands(string markdown, params string[] places) =>
        Assert.Equal(places, Places(markdown).Select(place => place.Split(' ')[0]["guidance/a.md:".Length..]));

    [Theory]
    [InlineData("[a][nope]", "3:5 broken-link")]
    [InlineData("see [*a* `b`][nope].", "3:15 broken-link")]
    [InlineData("![a][nope]", "3:6 broken-link")]
    [InlineData("> **[a][nope]**", "3:9 broken-link")]
    [InlineData("[a][two words]\n\n[b]: b.md", "3:5 broken-link")]
    [InlineData("- [a][if time allows] b")]
    [InlineData("[nope][]", "3:2 broken-link")]
    [InlineData("see [two words][]", "3:6 broken-link")]
    [InlineData("[a] [nope] and [x] and int[][] and list[i][]")]
    [InlineData("`[a][nope]` and list[i][j] and [1][2] and \\[a][b] and [a]\\[b]")]
    [InlineData("- [ ][x] a\n- [x] b\n\n[^a][^b]")]
    [InlineData("    [a][nope]")]
    public void A_name_that_is_not_defined_is_reported(string markdown, params string[] places) =>
        Assert.Equal(places.Select(place => $"guidance/a.md:{place}"), Places(markdown));

    [Theory]
    [InlineData("[a](sponser.md)", "did you mean 'sponsor.md'?")]
    [InlineData("[a](communities/c.md)", "did you mean '../communities/c.md'?")]
    [InlineData("[a](sponsor.md#our-gaols)", "did you mean '#our-goals'?")]
    [InlineData("[a](sponsor.md#goals)", "did you mean '#our-goals'?")]
    [InlineData("[a](Sponsor.MD)", "did you mean 'sponsor.md'?")]
    [InlineData("[a](sponsor)", "did you mean 'sponsor.md'?")]
    [InlineData("[a](sponsor/)", "did you mean 'sponsor.md'?")]
    [InlineData("[a](sponsor.html)", "did you mean 'sponsor.md'?")]
    [InlineData("[a](..\\guidance\\sponsor.md)", "did you mean 'sponsor.md'?")]
    [InlineData("[a](/guidance/sponsors/)", "did you mean 'sponsor.md'?")]
    [InlineData("[a](words.md)", "correct the path (it is counted from this file's folder), or remove the link")]
    [InlineData("[a](none/README.md)", "correct the path (it is counted from this file's folder), or remove the link")]
    [InlineData("[a](deep/readme.md)", "did you mean 'deep/README.md'?")]
    [InlineData("[a](two%20word.md)", "did you mean 'deep/two%20words.md'?")]
    [InlineData("[a](bare)", "link to one of its files, or write a README.md into it")]
    [InlineData("[a](cop:cc)", "did you mean 'cop:c'?")]
    [InlineData("[a](rule:review-overdu)", "did you mean 'rule:review-overdue'?")]
    [InlineData("[a][sponser]\n\n[sponsor]: sponsor.md", "did you mean '[sponsor]'?")]
    public void The_nearest_existing_name_is_offered(string markdown, string hint) =>
        Assert.Equal([hint], Problems(markdown).Select(problem => problem.Hint));

    [Theory]
    [InlineData("<cop:c>", "C")]
    [InlineData("[](cop:c#goals)", "C")]
    [InlineData("<rule:review-overdue>", "review-overdue")]
    [InlineData("[](b.md)", "B")]
    [InlineData("[](https://example.org/)", "https://example.org/")]
    [InlineData("<https://handbook.example.org/guidance/b/>", "https://handbook.example.org/guidance/b/")]
    [InlineData("[x](cop:c)", "x")]
    public void A_link_without_words_has_those_of_its_target(string markdown, string words)
    {
        var page = Handbook(markdown).Site.Pages.OfType<ChapterPage>().Single(page => page.Title == "A");
        Assert.Contains($">{words}</a>", page.Body.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolved_link_knows_the_page_behind_it()
    {
        var page = Handbook("[a](cop:c#goals) [b](https://example.org/)").Site.Pages.OfType<ChapterPage>().Single(page => page.Title == "A");
        Assert.Equal(["/communities/c/", null], page.Body.Links.Select(link => link.Target?.Value));
    }

    [Fact]
    public void A_former_id_is_followed_in_short_forms_too()
    {
        var handbook = Checked.Handbook(
            ("guidance/a.md", "# A\n\n<cop:old#goals>\n"), ("communities/c.md", Charter.Replace("schema: 1", "schema: 1\naliases: [old]", StringComparison.Ordinal)));
        var note = Assert.Single(handbook.Diagnostics, problem => problem.Span.Path.InContent == "guidance/a.md");
        Assert.Equal(("link-to-redirect", "write 'cop:c#goals'"), (note.Rule, note.Hint));
    }

    [Fact]
    public void A_site_below_a_path_knows_its_own_addresses()
    {
        var places = Checked.Places(
            ("handbook.yml", "base-url: https://example.org/handbook\n"),
            ("guidance/a.md", "# A\n\n<https://example.org/handbook/guidance/a/> <https://example.org/handbook> <https://example.org/x> <https://example.org/handbook/x>\n"));
        Assert.Equal(["guidance/a.md:3:99 broken-link"], places);
    }

    [Fact]
    public void A_broken_charter_does_not_break_the_links_to_it() =>
        Assert.DoesNotContain(
            Checked.Places(("guidance/a.md", "# A\n\n[a](../communities/c.md#goals)\n"), ("communities/c.md", "---\nsubject: \"C\n---\n")),
            place => place.StartsWith("guidance", StringComparison.Ordinal));

    [Theory]
    [InlineData("[a](OWNERS)")]
    [InlineData("[a](deep/list.yaml)")]
    [InlineData("[a](/deep/list.yaml)")]
    [InlineData("[a](/guidance/deep/list.yaml)")]
    [InlineData("![a](deep/list.yaml)")]
    public void A_file_that_is_there_is_not_said_to_be_missing(string markdown)
    {
        var problems = Checked.Diagnostics(
            ("guidance/a.md", $"# A\n\n{markdown}\n"), ("guidance/OWNERS", "x"), ("guidance/deep/list.yaml", "x"));
        var link = Assert.Single(problems, problem => problem.Rule == "broken-link");
        Assert.Contains("is there, but is not published", link.Message, StringComparison.Ordinal);
        Assert.Equal(2, problems.Count(problem => problem.Rule == "unexpected-file"));
    }

    [Fact]
    public void A_text_that_could_not_be_read_does_not_break_the_links_to_it() => Assert.Equal(
        ["guidance/long.md:1:1 over-limit"],
        Checked.Places(("guidance/a.md", "# A\n\n[a](long.md#x)\n"), ("guidance/long.md", new string('x', 2_000_000))));

    [Fact]
    public void Anchors_in_html_are_not_broken_besides() =>
        Assert.Equal(
            ["guidance/a.md:5:1 unsafe-html"],
            Checked.Places(("guidance/a.md", "# A\n\n[a](#here)\n\n<a name=\"here\"></a>\n")));

    [Fact]
    public void A_draft_is_not_published_and_not_linked()
    {
        var handbook = Checked.Handbook(
            ("guidance/a.md", "# A\n\n[a](../communities/c.md) <cop:c>\n"), ("communities/c.md", Charter.Replace("schema: 1", "schema: 1\nvisibility: draft", StringComparison.Ordinal)));
        Assert.Equal(2, handbook.Diagnostics.Count(problem => problem.Rule == "broken-link" && problem.Message.Contains("draft", StringComparison.Ordinal)));
        Assert.DoesNotContain(handbook.Site.Pages, page => page.Permalink.Value.Contains("/c/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_to_a_community_that_is_not_there_is_reported() =>
        Assert.Contains(
            "communities/c.md:4:11 unknown-reference",
            Checked.Places(("communities/c.md", Charter.Replace("goals:", "related: [d]\ngoals:", StringComparison.Ordinal))));

    private static IEnumerable<CopHandbook.Model.Diagnostics.Diagnostic> Problems(string markdown) =>
        Handbook(markdown).Diagnostics.Where(problem => problem.Span.Path.InContent == "guidance/a.md");

    private static IEnumerable<string> Places(string markdown) =>
        Problems(markdown).Select(problem => $"{problem.Span.Path.InContent}:{problem.Span.Line}:{problem.Span.Column} {problem.Rule}");

    private static CopHandbook.Engine.Pipeline.CheckedHandbook Handbook(string markdown) => Checked.Handbook(
        ("handbook.yml", Checked.Settings + "contact-public: true\n"),
        ("guidance/a.md", $"# A\n\n{markdown}\n\n## Here\n"),
        ("guidance/b.md", "# B\n\n## The end\n"),
        ("guidance/sponsor.md", "# S\n\n## Our goals\n"),
        ("guidance/deep/README.md", "# Deep\n\n## In depth\n"),
        ("guidance/deep/two words.md", "# Two\n"),
        ("guidance/deep/r\u00e9union.md", "# Three\n\n## É bien\n"),
        ("guidance/deep/plan.pdf", "x"),
        ("guidance/deep/plan.png", "x"),
        ("guidance/deep/one 1#.png", "x"),
        ("guidance/bare/inner.md", "# Inner\n"),
        ("communities/c.md", Charter));

    private const string Charter = "---\nschema: 1\nsubject: C\ngoals: [{ kind: support, for: [apprentice], text: Help }]\ntime: { cop-budget: [{ hours: 2, per: month }] }\nstatus: proposed\nsponsor: { name: Ada Example }\nrelevance: It matters.\ntags: [x]\n---\n";
}
