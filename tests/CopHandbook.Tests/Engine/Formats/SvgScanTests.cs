using System.Text;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Engine.Formats;

public class SvgScanTests
{
    [Theory]
    [InlineData("<svg><script>alert(1)</script></svg>", "<script")]
    [InlineData("<svg><x1:script xmlns:x1='http://www.w3.org/2000/svg'/></svg>", "<x1:script")]
    [InlineData("<svg onload='alert(1)'/>", "onload")]
    // The end of a value is not the end of a tag.
    [InlineData("<svg title='>' onload = 'alert(1)'/>", "onload")]
    [InlineData("<svg><a href='&#106;avascript:alert(1)'/></svg>", "&")]
    [InlineData("<svg><a xlink:href=\"data:text/html,x\"/></svg>", "data:text")]
    [InlineData("<svg><a><set attributeName=\"xlink:href\" to=\"java&#9;script:alert(1)\"/></a></svg>", "attributeName=\"xlink:href")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'x'>]><svg/>", "<!ENTITY a SYSTEM")]
    [InlineData("<?xml-stylesheet href='a.xsl'?><svg/>", "<?xml-stylesheet")]
    [InlineData("<svg><scr\u001B(Bipt/></svg>", "\u001B")]
    [InlineData("<svg><h:meta http-equiv='refresh'/></svg>", "<h:meta")]
    public void What_could_run_is_found_where_it_stands(string drawing, string found)
    {
        var problem = SvgScan.FindProblem(Asset("drawing.svg", Encoding.UTF8.GetBytes(drawing)))!;
        Assert.Equal("unsafe-html", problem.Rule);
        Assert.Equal(drawing.IndexOf(found, StringComparison.Ordinal) + 1, problem.Span.Column);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><title>Once on = a base</title><use href='#meta'/><path d='M0 0'/></svg>")]
    [InlineData("<svg><style>.on { fill: red }</style><animate attributeName='fill' values='red'/><image href='data:image/png;base64,AA=='/></svg>")]
    public void What_only_draws_is_let_be(string drawing) => Assert.Null(SvgScan.FindProblem(Asset("drawing.svg", Encoding.UTF8.GetBytes(drawing))));

    [Fact]
    public void Another_encoding_hides_nothing()
    {
        const string drawing = "<svg onload='alert(1)'/>";
        Assert.NotNull(SvgScan.FindProblem(Asset("a.svg", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(drawing)])));
        Assert.NotNull(SvgScan.FindProblem(Asset("a.svg", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(drawing)])));
        Assert.NotNull(SvgScan.FindProblem(Asset("a.svg", Encoding.Unicode.GetBytes(drawing))));
    }

    [Fact]
    public void Other_files_are_no_drawings() => Assert.Null(SvgScan.FindProblem(Asset("a.csv", "<script>"u8.ToArray())));

    private static AssetFile Asset(string name, byte[] bytes) => new(SourcePath.Under("content", name), bytes);
}
