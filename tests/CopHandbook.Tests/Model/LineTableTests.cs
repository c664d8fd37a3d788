using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Model;

public class LineTableTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("", 0, 1, 1)]
    [InlineData("a\n\n\nb", 4, 4, 1)]
    [InlineData("é😀x", 3, 1, 4)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineTable(text).At(offset));
}
