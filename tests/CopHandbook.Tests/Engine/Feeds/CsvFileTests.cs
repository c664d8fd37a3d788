using System.Text;
using CopHandbook.Engine.Feeds;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Feeds;

public class CsvFileTests
{
    /// <summary>Texts that break a table, or do more than stand in it.</summary>
    public static TheoryData<string> HostileTexts =>
    [
        "=HYPERLINK(\"https://example.org/\",\"click\")", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1",
        "a,b", "a;b", "a\"b", "\"", "\"\"", "a\r\nb", "a\nb", "\n", " a ", "", "'", "'=1", "]]>", "a\u2028b", "a\u0085b", "👩🏽‍🚀", "e\u0301", "\u202Eabc", "a=1",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Read_back_a_text_is_what_it_was_and_no_formula(string text)
    {
        var row = CsvTable.Read(Written(text, "after"))[1];
        Assert.Equal(["before", text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0]) ? "'" + text : text, "after"], row);
    }

    [Fact]
    public void It_is_written_as_RFC_4180_has_it_with_a_byte_order_mark()
    {
        var bytes = Written("a \"b\", c", null).Bytes.ToArray();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("one,two,three\r\nbefore,\"a \"\"b\"\", c\",\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void A_row_has_as_many_values_as_there_are_columns() =>
        Assert.Throws<ArgumentException>(() => Table("one", "two").Add("alone"));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234.50", "1234.5")]
    [InlineData("2.1666666666666666666666666667", "2.166667")]
    public void A_number_has_a_point_and_nothing_else(string number, string expected) =>
        Assert.Equal(expected, CsvFile.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    private static CsvFile Table(params string[] columns) => new([.. columns.Select(column => CsvColumns.Text(column, ""))]);

    private static OutputFile Written(string? second, string? third)
    {
        var table = Table("one", "two", "three");
        table.Add("before", second, third);
        return table.At(new Permalink("/table.csv"));
    }
}
