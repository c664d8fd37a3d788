using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CopHandbook.Themes.Handbook.Drawing;

namespace CopHandbook.Tests.Themes.Drawing;

public sealed class MarkupBufferTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("x🧶")]
    public void A_text_of_any_length_is_whole(string part)
    {
        var (buffer, whole) = (new MarkupBuffer(), new StringBuilder());
        for (var i = 0; i < 9; i++)
        {
            var text = string.Concat(Enumerable.Repeat(part, 7001));
            buffer.Append(text);
            buffer.AppendEncoded(text, Encoder);
            whole.Append(text).Append(Encoder.Encode(text));
        }

        Assert.Equal(whole.ToString(), Encoding.UTF8.GetString(buffer.ToUtf8()));
    }

    [Fact]
    public void Nothing_of_a_text_is_left_in_the_next()
    {
        var buffer = new MarkupBuffer();
        buffer.Append("half of a letter: \ud83e");
        buffer.Clear();
        buffer.Append("a");

        Assert.Equal("a"u8, buffer.ToUtf8());
    }

    [Fact]
    public void Half_of_a_letter_is_told_as_a_letter_that_is_not_known()
    {
        var buffer = new MarkupBuffer();
        buffer.Append("a\ud83e");

        Assert.Equal("a\ufffd"u8, buffer.ToUtf8());
    }
}
