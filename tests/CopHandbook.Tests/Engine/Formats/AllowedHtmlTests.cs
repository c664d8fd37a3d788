using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Engine.Formats;

public class AllowedHtmlTests
{
    [Theory]
    [InlineData("a<br>b", "<p>a<br>b</p>")]
    [InlineData("a <b>b <i>c</b> d", "<p>a <b>b <i>c</i></b><i> d</i></p><i>\n</i>")]
    [InlineData("<kbd>Ctrl</kbd> &amp; <mark>x</mark>", "<p><kbd>Ctrl</kbd> &amp; <mark>x</mark></p>")]
    [InlineData("<details open>\n<summary>More</summary>\n\nA *b*\n\n</details>", "<details open=\"\">\n<summary>More</summary>\n<p>A <em>b</em></p>\n</details>")]
    [InlineData("<h1 id=\"x\">One</h1>", "<h2 id=\"x\">One</h2>")]
    [InlineData("<img src=\"a.png\" width=10>", "<img loading=\"lazy\" src=\"a.png\" width=\"10\" alt=\"\">")]
    [InlineData("<a href='b?x=1&amp;y=\"2'>c</a>", "<p><a href=\"b?x=1&amp;y=%222\">c</a></p>")]
    [InlineData("<a name=\"x\"></a>y", "<p><a id=\"x\"></a>y</p>")]
    [InlineData("<a name=\"x\" id=\"x\"></a>y", "<p><a id=\"x\"></a>y</p>")]
    [InlineData("<center>a</center>", "a")]
    [InlineData("a <span class=\"term\" style=\"x\" data-x=1>b</span>", "<p>a <span>b</span></p>")]
    [InlineData("<table><tr><td align=\"Right\" colspan=2>a</td></tr></table>", "<table><tbody><tr><td class=\"align-right\" colspan=\"2\">a</td></tr></tbody></table>")]
    [InlineData("<p align=center>a</p>", "<p class=\"align-center\">a</p>")]
    [InlineData("<img src=a.png width=60% height=20px>", "<img loading=\"lazy\" src=\"a.png\" width=\"60%\" height=\"20\" alt=\"\">")]
    [InlineData("<picture><source srcset=b.png><img src=a.png></picture>", "<p><img loading=\"lazy\" src=\"a.png\" alt=\"\"></p>")]
    [InlineData("</div></article>a<br>", "a<br>")]
    [InlineData("a</i></p>", "<p>a</p>")]
    [InlineData("<div>\n1 < 2 &nbsp;&lt;b&gt;\n</div>", "<div>\n1 &lt; 2 &nbsp;&lt;b&gt;\n</div>")]
    [InlineData("<!-- a -->\n<div><!-- b -->c</div>", "<div>c</div>")]
    [InlineData("- [x] a <br>\n", "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\"> a <br></li>\n</ul>")]
    public void What_is_allowed_is_written_anew(string markdown, string html) => Assert.Equal(html, Html(markdown).Trim());

    [Fact]
    public void An_element_can_begin_in_one_section_and_end_in_another()
    {
        var text = Read("<details>\n<summary>a</summary>\n\n## One\n\nb\n\n</details>\n\n## Two\n\n> [!TIP]\n> c[^1]\n\n[^1]: d\n");
        var sections = text.ToSections([], []);
        Assert.Equal([null, "one", "two", null], sections.Select(section => section.Heading?.Id));
        var page = Parsed(string.Concat(sections.Select(section => section.Html)));
        Assert.Equal("details", page.GetElementById("one")!.ParentElement!.LocalName);
        Assert.Equal("body", page.GetElementById("two")!.ParentElement!.LocalName);
        Assert.NotNull(page.QuerySelector(".markdown-alert-tip svg path[d]"));
        Assert.NotNull(page.QuerySelector(".footnotes"));
    }

    [Fact]
    public void A_text_without_an_end_closes_with_the_page() =>
        Assert.Equal("<div>\n<p>a</p>\n</div>", Html("<div>\n\na\n").Trim());

    [Fact]
    public void Ids_are_anchors_unless_a_heading_has_them()
    {
        var text = Read("<a name=\"x\"></a>\n\n<p id=\"one\">a</p>\n\n<p id=\"b c\">a</p>\n\n## One\n");
        Assert.Equal(["one", "x"], text.Anchors);
        Assert.Equal([HtmlFault.TakenId, HtmlFault.Value], text.HtmlFindings.Select(finding => finding.Fault));
        Assert.Single(Parsed(text.ToHtml([])).QuerySelectorAll("#one"));
    }

    [Theory]
    [InlineData("<p id=_content>a</p>", "Value id=_content")]
    [InlineData("<p id=fn:1>a</p>", "Value id=fn:1")]
    [InlineData("<p id=\"\">a</p>", "Value id=\"\"")]
    [InlineData("<a id=b name=c></a>", "SecondId name=c")]
    [InlineData("<p id=a>a</p>\n\n<p id=a>b</p>", "TakenId id=a")]
    public void Ids_of_the_page_and_of_others_are_not_given(string markdown, string found) => Assert.Equal(found, Found(markdown));

    [Theory]
    [InlineData("<p id=größe>a</p>", "größe")]
    [InlineData("<p id=\"e\u0301\">a</p>", "\u00e9")]
    [InlineData("<p id=A_1.b-c>a</p>", "A_1.b-c")]
    public void Ids_are_words_of_any_language_in_one_spelling(string markdown, string id)
    {
        var text = Read(markdown);
        Assert.Equal([id], text.Anchors);
        Assert.NotNull(Parsed(text.ToHtml([])).GetElementById(id));
    }

    [Theory]
    [InlineData("<div>\n")]
    [InlineData("<b>")]
    [InlineData("> <div>\n\n")]
    [InlineData("<ul><li>\n")]
    [InlineData("<table><tr><td>\n")]
    public void Elements_are_nested_as_deep_as_people_need(string opening)
    {
        var text = Read(string.Concat(Enumerable.Repeat(opening, 5_000)));
        Assert.Single(text.HtmlFindings, finding => finding.Fault == HtmlFault.TooDeep);
        Assert.True(Parsed(text.ToHtml([])).All.Max(element => element.Ancestors().Count()) < 100);
    }

    // Browsers open elements anew in each paragraph until they are closed.
    [Fact]
    public void A_text_does_not_grow_to_many_times_its_size()
    {
        var markdown = "x" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<b id=a{i}>")) + string.Concat(Enumerable.Repeat("\n\nx", 5_000));
        Assert.InRange(Read(markdown).ToHtml([]).Length, markdown.Length, 10 * markdown.Length);
    }

    [Fact]
    public void The_second_gate_leaves_markdown_as_it_was()
    {
        const string markdown = """
            ## A *b* `c`

            A **b** ~~c~~ <https://example.org/?a=1&b=2> [d](e.md "f")\
            &nbsp;&lt; ![g](h.png "i")[^1]

            | a | b | c |
            |:--|:-:|--:|
            | 1 | 2 | 3 |

            - [ ] to do
            - [x] done

            3. three

            Term
            :   Meaning

            > [!WARNING]
            > Mind

            ```sh

            ls < a
            ```

            ---

            [^1]: Note
            """;
        var (plain, passed) = (Html(markdown, allowsHtml: false), Html(markdown + "\n\n<i></i>"));
        Assert.Equal(Parsed(plain).Body!.InnerHtml.Trim(), Parsed(passed.Replace("<p><i></i></p>\n", "", StringComparison.Ordinal)).Body!.InnerHtml.Trim());
    }

    [Fact]
    public void A_text_of_refused_html_alone_has_no_sections() => Assert.Empty(Read("<script>\nx\n</script>").ToSections([], []));

    [Theory]
    [InlineData("a <script>", "Harmful <script>")]
    [InlineData("<script>\n<b onclick=x>\n</script>", "Harmful <script>")]
    [InlineData("<b onclick=x>a</b>", "Harmful onclick=x")]
    [InlineData("<details>\n\na <b>b\n", "Unclosed <details>|Unclosed <b>")]
    [InlineData("a\n\n> <div>\n> <center>b</center>\n> </div>\n", "Unknown <center>")]
    [InlineData("- <p class=x\n  style=y>a", "Unknown class=x")]
    [InlineData("<div\n\nb", "Unreadable <div")]
    [InlineData("a <?x?>", "Unreadable <?x?>")]
    [InlineData("<!-- a\n\nb", "Unreadable <!-- a\n\nb")]
    [InlineData("<img width=\"half\" src=a.png>", "Value width=\"half\"")]
    [InlineData("<br><p>a</p></p>\n\n`<script>` \\<script> <https://example.org/>\n", "")]
    public void What_goes_is_told_where_it_begins(string markdown, string found) => Assert.Equal(found, Found(markdown));

    private static string Found(string markdown)
    {
        const string front = "---\n---\n";
        var file = front + markdown;
        var text = MarkdownReader.Read(file, front.Length, [], titleFromText: false, allowsHtml: true)!.Value.Text;
        return string.Join('|', text.HtmlFindings.Select(finding => $"{finding.Fault} {file[finding.Range.Start..finding.Range.End]}"));
    }

    private static string Html(string markdown, bool allowsHtml = true)
    {
        var text = Read(markdown, allowsHtml);
        return text.ToHtml([.. text.Links.Select(link => new ResolvedLink(link.Target))]);
    }

    private static Prose Read(string markdown, bool allowsHtml = true) =>
        MarkdownReader.Read(markdown, 0, [], titleFromText: false, allowsHtml)!.Value.Text;

    private static IDocument Parsed(string html) => new HtmlParser().ParseDocument(html);
}
