using System.Text;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Engine.Formats;

public class StyleScanTests
{
    [Theory]
    [InlineData("@import \"https://fonts.example.org/a.css\";", "1:10-1:41")]
    [InlineData("@import url(//fonts.example.org/a.css);", "1:13-1:38")]
    [InlineData("a { color: red }\nb { background: URL( 'http://example.org/b.png' ) }", "2:23-2:47")]
    [InlineData("/* a */ a { src: url(https://example.org/c.woff2) format('woff2') } /* b */", "1:22-1:49")]
    [InlineData("a { background: image-set(\"https://example.org/d.png\" 1x) }", "1:28-1:53")]
    public void What_is_loaded_from_elsewhere_is_found_where_it_stands(string style, string place)
    {
        var problem = Assert.Single(StyleScan.FindProblems(Asset("handbook.css", style)));
        Assert.Equal("foreign-style", problem.Rule);
        Assert.Equal(place, $"{problem.Span.Line}:{problem.Span.Column}-{problem.Span.EndLine}:{problem.Span.EndColumn}");
    }

    [Theory]
    [InlineData(":root { --accent: #046 }")]
    [InlineData("@import 'more.css'; a { background: url(a.png), url(\"data:image/png;base64,AA==\"), url(/images/b.png) }")]
    [InlineData("/* As in url(https://example.org/a.png), ** but ours. */ a { color: red }")]
    [InlineData("@namespace svg url(http://www.w3.org/2000/svg);")]
    [InlineData("a::after { content: 'https://example.org/' }")]
    public void What_is_the_sites_own_is_let_be(string style) => Assert.Empty(StyleScan.FindProblems(Asset("handbook.css", style)));

    [Fact]
    public void Each_is_told() =>
        Assert.Equal(2, StyleScan.FindProblems(Asset("a.css", "a { b: url(//c.example/d), url(//e.example/f) }")).Count());

    [Fact]
    public void Other_files_are_no_style_sheets() => Assert.Empty(StyleScan.FindProblems(Asset("a.txt", "@import url(//a.example/b)")));

    private static AssetFile Asset(string name, string text) => new(SourcePath.Under("content", name), Encoding.UTF8.GetBytes(text));
}
