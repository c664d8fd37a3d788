using System.Net;
using System.Text;
using CopHandbook.Engine.Formats.Twins;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Formats.Twins;

/// <summary>Whatever people write, a reader of Markdown shows these words and makes nothing else of them.</summary>
public class TwinReadBackTests
{
    private static readonly string[] Places =
    [
        "<p>{0}</p>", "<p>a{0}b</p>", "<p>a<br>{0}<br>b</p>", "<h2>{0}</h2>", "<ul><li>{0}</li><li><p>a</p><p>{0}</p></li></ul>", "<ol><li>{0}</li></ol>",
        "<blockquote><p>{0}</p></blockquote>", "<dl><dt>{0}</dt><dd>{0}</dd><dd>{0}</dd></dl>", "<p>a<strong>{0}</strong>b <em>{0}</em></p>",
        "<p><a href=\"x\">{0}</a>{0}</p>", "<p><code>{0}</code></p>", "<table><tr><th>{0}</th><th>a</th></tr><tr><td>{0}</td><td><code>{0}</code></td></tr></table>",
        "<details><summary>{0}</summary>{0}</details>", "<p><em>a<strong>{0}</strong></em>{0}<del>{0}</del></p>", "<p>{0}</p><p>{0}</p>", "<p>!<a href=\"{0}\">{0}</a></p>",
    ];

    private static readonly string[] Hostile =
    [
        "*", "**a**", "_a_", "__", "a_b_c", "<script>alert(1)</script>", "<!-- a -->", "[x](javascript:alert(1))", "![x](y)", "[x]: y", "[^1]", "[^1]: a", "`", "``` a", "a|b", "|---|", "| a |",
        "---", "===", "- a", "+ a", "* a", "1. a", "1)", "a. b", "iv) b", "# a", "a #", "> a", "~~~", "~~a~~", "~a~", "^a^", "++a++", "==a==", "\"\"a\"\"", ": a", "::a::", ":::", "$a$", "{.a}",
        "a {#b}", "&amp;", "&#60;", "\\", "\\\\", "a\\", "https://a.example/*b*_c_", "www.a.example/~b", "mailto:a_@b.example", "*[A]: b", "^^ a", "[ ] a", "[x] a", "a\r\nb", "a\u2028b", "]]>", "=HYPERLINK(1)",
        "👩🏽‍🚀", "e\u0301", "\u00A0a\u00A0", "(a)", "“a”", "a!", "!", "$", "€", "%%", "a\tb", "    a", "\u200D", "《a》",
    ];

    public static TheoryData<string> Texts => [.. Hostile];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_back_as_it_is(string text)
    {
        foreach (var place in Places)
            AssertReadBack(place, text);
    }

    [Fact]
    public void Any_row_of_signs_is_read_back_as_it_is()
    {
        const string signs = "*_`~^[]()<>{}|\\!#+-=.:;,\"'&$%/ab1 \n€é😀";
        var random = new Random(20260201);
        for (var i = 0; i < 4_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => signs[random.Next(signs.Length - 1)]));
            AssertReadBack(Places[i % Places.Length], text);
        }
    }

    private static void AssertReadBack(string place, string text)
    {
        var main = $"<main>{place.Replace("{0}", WebUtility.HtmlEncode(text), StringComparison.Ordinal)}</main>";
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(main);
        var markdown = Encoding.UTF8.GetString(TwinWriter.Write(main.AsMemory(), href => "https://handbook.example.org/" + href));
        foreach (var read in ReadMarkdown.InEachWay(markdown))
        {
            var said = $"{place} with “{text}” is written as\n{markdown}\nand read as\n{read.Body!.InnerHtml}";
            Assert.True(Words(page.Body!.TextContent) == Words(read.Body.TextContent), said);
            Assert.True(read.QuerySelectorAll("script, img, input, sup, sub, mark, ins, math, cite, figure").Length == 0, said);
            Assert.True(read.QuerySelectorAll("a").All(link => link.GetAttribute("href")!.StartsWith("https://handbook.example.org/", StringComparison.Ordinal)), said);
        }
    }

    // What is between words is the page's affair, as are the signs behind names and between the parts of a cell.
    private static string Words(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign is not (':' or ';')));
}
