using System.Text;
using CopHandbook.Engine.Formats.Twins;

namespace CopHandbook.Tests.Engine.Formats.Twins;

public class TwinWriterTests
{
    [Theory]
    [InlineData("<p>before</p><h1>A</h1><p>t</p>", "# A\n\nbefore\n\nt")]
    [InlineData("<h2>C #</h2><h3></h3>", "## C \\#")]
    [InlineData("<p>a <strong> b </strong>c <em>d</em>.</p>", "a **b** c *d*.")]
    [InlineData("<p>(<strong>a)</strong>b</p>", "(a)b")]
    [InlineData("<p><em>a</em><strong>b</strong></p>", "ab")]
    [InlineData("<p>a<br>- b<br></p>", "a\\\n\\- b")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>", "- a\n  - b\n- c\n\n  d")]
    [InlineData("<ol start=\"9\"><li>a</li><li>b<p>c</p></li></ol>", "9. a\n10. b\n\n    c")]
    [InlineData("<ul><li><ul><li>a</li></ul></li><li></li></ul>", "- - a")]
    [InlineData("<blockquote><p>a</p><ul><li>b</li></ul></blockquote><blockquote>c</blockquote>", "> a\n>\n> - b\n\n> c")]
    [InlineData("<dl><div><dt>A</dt><dd>b</dd><dd>c</dd></div><dt>Why?</dt><dd><p>d</p><p>e</p></dd></dl>", "- **A**: b\\\n  c\n- **Why?** d\n\n  e")]
    [InlineData("<dd>a</dd><dt>b</dt><p>c</p><dd>d</dd>", "a\n\nb\n\nc\n\nd")]
    [InlineData("<ul><dd>a</dd><li>b</li></ul>", "a\n\n- b")]
    [InlineData("<dl><dt>A</dt><dd><ul><li>b</li></ul></dd></dl>", "- **A**:\n  - b")]
    [InlineData("<pre><code class=\"language-yaml\">a: 1\n  b: &lt;`x`&gt;\n</code></pre>", "```yaml\na: 1\n  b: <`x`>\n```")]
    [InlineData("<ul><li>a<pre>```\nb</pre></li></ul>", "- a\n\n  ````\n  ```\n  b\n  ````")]
    [InlineData("<p>a <code>b`</code> <code>c</code></p>", "a `` b` `` `c`")]
    [InlineData("<ul><li><input type=\"checkbox\" checked disabled /> a</li><li><input type=\"checkbox\"> b</li></ul>", "- [x] a\n- [ ] b")]
    [InlineData("<details><summary>More</summary><p>text</p></details><hr>", "**More**\n\ntext\n\n---")]
    [InlineData("<p><a href=\"a b(c)\">t</a> <a href=\"#x\"></a><a id=\"y\">u</a> <a data-words-only href=\"x\">v</a></p>", "[t](to-a%20b%28c%29) u v")]
    [InlineData("<p>!<a href=\"x\">t</a> <img src=\"i.png\" alt=\"a]\"></p>", "\\![t](to-x) ![a\\]](to-i.png)")]
    [InlineData("<a href=\"x\"><h2>A</h2><p>b</p></a>", "## [A](to-x)\n\n[b](to-x)")]
    [InlineData("<nav>x</nav><svg><text>x</text></svg><p hidden>x</p><p aria-hidden=\"true\">x</p><div><button>x</button></div><p>a<span data-page-only>x</span></p>", "a")]
    [InlineData("<table><caption>T</caption><tr><th>A</th><th>B</th></tr><tr><td colspan=\"2\"><p>a|b</p><ul><li>c</li><li>d</li></ul></td></tr></table>",
        "T\n\n| A | B |\n| --- | --- |\n| a\\|b; c; d |  |")]
    [InlineData("<table><tr><th>A</th><td><code>a|b</code></td></tr></table>", "|  |  |\n| --- | --- |\n| A | a\\|b |")]
    [InlineData("<table><tr><td></td></tr></table>", "")]
    [InlineData("<p>#1</p><p>+ a</p><p>1) a</p><p>1.5 a</p><p>A. b</p><p>&gt; a</p><p>=</p>", "\\#1\n\n\\+ a\n\n1\\) a\n\n1.5 a\n\nA\\. b\n\n\\> a\n\n\\=")]
    [InlineData("<p>snake_case _a_ &amp;amp; &amp; https://a.b/c_d www.a.b</p>", "snake_case \\_a\\_ \\&amp; & https\\://a.b/c_d www\\.a.b")]
    [InlineData("<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:a) `c` a|b</p>", "\\<script>alert(1)\\</script> \\[x\\](javascript:a) \\`c\\` a\\|b")]
    public void What_a_page_says_becomes_Markdown(string main, string markdown) =>
        Assert.Equal(markdown, Written($"<main>{main}</main>", href => "to-" + href));

    [Fact]
    public void An_address_that_is_shown_whole_has_no_text_beside_it() =>
        Assert.Equal("<https://a.example/b_c>", Written("<main><a href=\"https://a.example/b_c\">https://a.example/b_c</a></main>", href => href));

    [Fact]
    public void An_address_that_cannot_be_given_leaves_its_words() =>
        Assert.Equal("a", Written("<main><a href=\"x\">a</a><img src=\"x\" alt=\"b\"></main>", _ => null));

    [Fact]
    public void A_page_is_written_as_if_none_had_been_before_it() =>
        Assert.Equal(["# A\n\na", "b"], [Written("<main><h1>A</h1><p>a</p></main>", _ => null), Written("<main><p>b</p></main>", _ => null)]);

    private static string Written(string main, Func<string, string?> address) => Encoding.UTF8.GetString(TwinWriter.Write(main.AsMemory(), address));
}
