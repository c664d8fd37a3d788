using System.Text;
using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Model;

public class SourceTextTests
{
    private const string Written = "Grüße, 木曜日 🎉\r\n";

    [Fact]
    public void What_was_read_is_told_in_bytes_and_in_characters()
    {
        var text = new SourceText(Encoding.UTF8.GetBytes(Written));
        Assert.Equal(Written, text.Characters);
        Assert.Equal(Encoding.UTF8.GetBytes(Written), text.Bytes);
    }

    [Fact]
    public void What_came_as_characters_is_told_in_both_too()
    {
        SourceText text = Written;
        Assert.Same(Written, text.Characters);
        Assert.Equal(Encoding.UTF8.GetBytes(Written), text.Bytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(13)]
    public void The_beginning_is_told_without_the_rest(int length)
    {
        var text = new SourceText(Encoding.UTF8.GetBytes(Written));
        Assert.Equal(Written.AsSpan(0, length), text.Beginning(length));
        Assert.Equal(Written, text.Beginning(Written.Length));
        Assert.Equal(Written.AsSpan(0, length), text.Beginning(length));
        Assert.Equal(Written, text.Characters);
        SourceText given = Written;
        Assert.Equal(Written.AsSpan(0, length), given.Beginning(length));
    }

    [Fact]
    public void Characters_for_which_there_was_no_room_are_made_again()
    {
        var text = new SourceText(Encoding.UTF8.GetBytes(Written));
        var former = Ask(text);
        GC.Collect();
        Assert.False(former.IsAlive);
        Assert.Equal(Written, text.Characters);

        // In a method of its own: this one would hold the characters until it ends.
        static WeakReference Ask(SourceText text) => new(text.Characters);
    }
}
