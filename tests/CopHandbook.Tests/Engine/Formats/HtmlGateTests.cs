using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using CsCheck;

namespace CopHandbook.Tests.Engine.Formats;

/// <summary>Each of the gates for HTML is enough alone: with the other off, nothing comes through that could run.</summary>
public class HtmlGateTests
{
    private static readonly string[] Splinters =
    [
        "<b>", "</b>", "<i id=a>", "</i>", "<p>", "</p>", "<div>", "</div>", "<details>", "<summary>", "</summary>", "</details>", "<a href=x>", "</a>", "<table>",
        "<tr>", "<td>", "</td>", "</tr>", "</table>", "<thead>", "<tbody>", "<caption>", "</caption>", "<ul>", "<li>", "</ul>", "<pre>", "</pre>", "<h2>", "</h2>",
        "<br>", "<hr>", "<img src=x>", "<q>", "<script>", "</script>", "<svg>", "<math>", "<style>", "</style>", "<select>", "<template>", "<form>", "</form>",
        "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<x y='", "\"", "'", ">", "<", "/", "=", "`", "```", "\n", "\n\n", "## h\n\n", "> ", "- ", "| a | b |\n|--|--|\n",
        "[^1]", "\n\n[^1]: x\n", "&lt;", "&#1;", "\u0001", "*", "**", "a", " ", "onclick=alert(1)", "javascript:", "\0",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Splinters.Length - 1].Select(i => Splinters[i]).Array[0, 60].Select(string.Concat);

    [Fact]
    public void There_are_attacks_enough_and_most_are_live()
    {
        Assert.True(HtmlAttacks.All.Count > 250);
        Assert.Equal(HtmlAttacks.All.Count, HtmlAttacks.All.Distinct().Count());
        Assert.True(HtmlAttacks.All.Count(attack => HtmlAttacks.HarmIn(attack).Count > 0) > 200);
    }

    [Fact]
    public void Nothing_comes_through_both() => AssertHarmless(markdown => Chapter(markdown).ToHtml());

    [Fact]
    public void Nothing_comes_through_the_first_alone() => AssertHarmless(FirstAlone);

    [Fact]
    public void Nothing_comes_through_the_second_alone() => AssertHarmless(html => HtmlBody.Clean([html])[0]);

    [Theory]
    [InlineData("<h2 id=\"a\" src=\"https://evil.example\">a</h2>", "<h2 id=\"a\">a</h2>")]
    [InlineData("<p href=\"https://evil.example\"><a href=\"https://good.example\" src=\"https://evil.example\">a</a></p>", "<p><a href=\"https://good.example\">a</a></p>")]
    public void An_address_stands_only_where_it_has_a_meaning(string html, string clean) => Assert.Equal(clean, HtmlBody.Clean([html])[0]);

    [Fact]
    public void Nothing_comes_through_where_no_html_is_allowed() =>
        AssertHarmless(markdown => First(Page(markdown, "guidance-html: false")));

    [Fact]
    public void Each_attack_is_told_or_does_no_harm() => Assert.All(HtmlAttacks.All, attack =>
    {
        var live = HtmlAttacks.HarmIn(attack).Count > 0;
        Assert.True(!live || Page(attack, "guidance-html: true").Diagnostics.Any() || HtmlAttacks.HarmIn(FirstAlone(attack)).Count == 0, attack);
    });

    // Also: no section gets lost between the gates, wherever elements begin and end.
    [Fact]
    public void Tags_in_any_order_come_through_neither() => Soup.Sample(
        markdown =>
        {
            var text = (MarkdownProse)MarkdownReader.Read(markdown, 0, [], titleFromText: false, allowsHtml: true)!.Value.Text;
            IReadOnlyList<ResolvedLink> links = [.. text.Links.Select(link => new ResolvedLink("x"))];
            var first = text.ThroughFirstGate(links, []);
            Assert.Empty(HtmlAttacks.HarmIn(string.Concat(first.Select(section => section.Html))));
            Assert.Empty(HtmlAttacks.HarmIn(text.ToHtml(links)));
            Assert.Equal(first.Count, text.ToSections(links, []).Count);
            Assert.Empty(HtmlAttacks.HarmIn(HtmlBody.Clean([markdown])[0]));
        },
        iter: 3_000);

    private static void AssertHarmless(Func<string, string> gate) => Assert.Empty(
        HtmlAttacks.All.Select(attack => (attack, Harm: HtmlAttacks.HarmIn(gate(attack)))).Where(one => one.Harm.Count > 0)
            .Select(one => $"{one.attack} gives {string.Join(", ", one.Harm)}"));

    private static string FirstAlone(string markdown) => First(Page(markdown, "guidance-html: true"));

    private static LinkedProse Chapter(string markdown) => Body(Page(markdown, "guidance-html: true"));

    private static string First(CheckedHandbook handbook)
    {
        var body = Body(handbook);
        return string.Concat(((MarkdownProse)body.Text).ThroughFirstGate(body.Links, []).Select(section => section.Html));
    }

    private static LinkedProse Body(CheckedHandbook handbook) => handbook.Site.Pages.OfType<ChapterPage>().Single(page => page.Title == "A").Body;

    private static CheckedHandbook Page(string markdown, string setting) => Checked.Handbook(
        ("handbook.yml", Checked.Settings + setting + "\n"),
        ("guidance/a.md", $"---\ntitle: A\n---\n{markdown}\n"),
        ("guidance/b.md", "# B\n"),
        ("guidance/b.png", "x"));
}
