using CopHandbook.Engine.Formats;
using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Engine.Formats;

public class MarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<svg onload=alert(1)>\n<p>x</p>\n")]
    [InlineData("- <style>*{}</style>\n\n> <iframe srcdoc=x onload=alert(1)>")]
    [InlineData("<!-- x --> <script>alert(1)</script>")]
    [InlineData("<!-- x\n<script>alert(1)</script>")]
    [InlineData("a <!-- --> <script>alert(1)</script>")]
    [InlineData("<!--><script>alert(1)</script>-->")]
    [InlineData("# h {onclick=alert(1)}")]
    [InlineData("``` \"><script>alert(1)</script>\n```")]
    [InlineData("![x\" onerror=\"alert(1)](a.png \"t\\\" onload=alert(1)\")")]
    public void Nothing_in_a_text_can_run(string markdown)
    {
        var (text, _) = MarkdownReader.Read(markdown, 0, [], titleFromText: false)!.Value;
        var html = text.ToHtml(text.Links.Select(link => new ResolvedLink(link.Target)).ToList());
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Empty(document.QuerySelectorAll("script"));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Html_is_shown_as_the_words_that_it_is()
    {
        var (text, _) = MarkdownReader.Read("<script>alert(1)</script> and\n\na <img src=x onerror=alert(1)> b\n", 0, [], titleFromText: false)!.Value;
        Assert.Equal(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; and</p>\n<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n", text.ToHtml([]));
    }

    [Theory]
    [InlineData("a <b>b</b> c", "<b>")]
    [InlineData("a <b>b <i>c</i></b> d</b>", "<b>|<i>|</b>")]
    [InlineData("<div>\n<p>x</p>\n</div>\n\ny", "<div>\n<p>x</p>\n</div>")]
    [InlineData("   <div>\n", "<div>")]
    [InlineData("> <div>\n", "<div>")]
    [InlineData("# a <br>\n", "<br>")]
    [InlineData("|a <b>b</b>|b|\n|-|-|\n|1|<i>2</i>|\n", "<b>|<i>")]
    [InlineData("n[^1]\n\n[^1]: a <b>b</b>\n", "<b>")]
    [InlineData("a <?php x ?> <![CDATA[x]]> <!DOCTYPE html>", "<?php x ?>|<![CDATA[x]]>|<!DOCTYPE html>")]
    [InlineData("<!-- a --><b>", "<b>")]
    [InlineData("<!-- a --> b", "b")]
    [InlineData("<!-- a\n\nb", "<!-- a\n\nb")]
    [InlineData("<!-- a\n\nb -->\n<!-- c --> <!-- d -->\n\na <!-- b --> c", "")]
    [InlineData("`<b>` \\<b> &lt;b> &mdash; 1 < 2 <https://example.org/> <me@example.org>\n\n    <b>\n", "")]
    [InlineData("```html\n<b>\n```\n", "")]
    public void Html_is_found_where_it_begins(string markdown, string pieces)
    {
        const string front = "---\n---\n";
        var file = front + markdown;
        var (text, _) = MarkdownReader.Read(file, front.Length, [], titleFromText: false)!.Value;
        Assert.Equal(pieces, string.Join('|', text.HtmlFindings.Select(finding => file[finding.Range.Start..finding.Range.End])));
    }

    [Theory]
    [InlineData("a <? ")]
    [InlineData("a <!-- ")]
    [InlineData("a <!A ")]
    public void Html_without_an_end_takes_no_longer_than_other_words(string opening)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Repeat(opening, 100_000));
        Assert.Empty(MarkdownReader.Read(text, 0, [], titleFromText: false)!.Value.Text.HtmlFindings);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    // The site's Content-Security-Policy lets no style through that stands in a page.
    [Fact]
    public void Columns_are_aligned_by_class()
    {
        var text = MarkdownReader.Read("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n", 0, [], titleFromText: false)!.Value.Text;
        var html = text.ToHtml([]);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
        Assert.Contains("<th class=\"align-left\">a</th>\n<th class=\"align-center\">b</th>\n<th class=\"align-right\">c</th>\n<th>d</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"align-right\">3</td>\n<td>4</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_is_a_note_to_editors()
    {
        var (text, title) = MarkdownReader.Read("<!-- a -->\n# Title <!-- b -->\n\nText<!-- c -->.\n<!-- d -->\n", 0, [], titleFromText: true)!.Value;
        Assert.Equal("Title", title);
        Assert.Equal("<p>Text.</p>\n", text.ToHtml([]));
        Assert.True(MarkdownReader.Read("<!-- a\n\nb -->\n", 0, [], titleFromText: false)!.Value.Text.IsEmpty);
    }

    [Fact]
    public void A_link_without_an_address_keeps_its_words()
    {
        var (text, _) = MarkdownReader.Read("See [the *rule*](javascript:alert(1)).", 0, [], titleFromText: false)!.Value;
        Assert.Equal("<p>See the <em>rule</em>.</p>\n", text.ToHtml([ResolvedLink.Nowhere]));
    }

    [Fact]
    public void A_link_points_to_its_target_in_the_file()
    {
        const string file = "---\ntitle: A\n---\nSee [a](b.md), ![c](d.png) and [e][f].\n\n[f]: g.md\n";
        var (text, _) = MarkdownReader.Read(file, 17, [], titleFromText: false)!.Value;
        Assert.Equal(["b.md", "d.png", "g.md"], text.Links.Select(link => file[link.Range.Start..link.Range.End]));
    }

    [Fact]
    public void First_level_headings_move_below_the_title_of_the_page()
    {
        var (text, _) = MarkdownReader.Read("# One\n\n## Two\n\n> #### Quoted\n\n# Three\n", 0, [], titleFromText: false)!.Value;
        Assert.Equal([(2, "One", true), (3, "Two", true), (5, "Quoted", false), (2, "Three", true)],
            text.Headings.Select(heading => (heading.Level, heading.Text, heading.IsSection)));
    }

    [Fact]
    public void A_first_heading_is_the_title_where_nothing_else_is()
    {
        var (text, title) = MarkdownReader.Read("# The *title*\n\nText\n", 0, [], titleFromText: true)!.Value;
        Assert.Equal("The title", title);
        Assert.Empty(text.Headings);
    }

    [Fact]
    public void A_text_nested_too_deeply_is_refused() =>
        Assert.Null(MarkdownReader.Read(new string('>', 40_000), 0, [], titleFromText: false));

    [Theory]
    [InlineData("|a|b|\n|-|-|\n|1|2|\n", "table")]
    [InlineData("- [x] done\n", "input[type=checkbox]")]
    [InlineData("Word\n:   Meaning\n", "dl dd")]
    [InlineData("> [!TIP]\n> Do it.\n", ".markdown-alert-tip")]
    [InlineData("A note[^1].\n\n[^1]: Here.\n", ".footnotes")]
    [InlineData("~~gone~~", "del")]
    public void Markdown_that_people_expect_is_understood(string markdown, string selector)
    {
        var (text, _) = MarkdownReader.Read(markdown, 0, [], titleFromText: false)!.Value;
        Assert.NotNull(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text.ToHtml([])).QuerySelector(selector));
    }
}
