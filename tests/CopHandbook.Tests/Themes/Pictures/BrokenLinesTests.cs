using CopHandbook.Themes.Handbook.Pictures;

namespace CopHandbook.Tests.Themes.Pictures;

/// <summary>Lines of a width, where each code unit is as wide as any other.</summary>
public class BrokenLinesTests
{
    [Fact]
    public void Lines_are_as_even_as_they_can_be() =>
        Assert.Equal(["aaaa bbbb cccc", "dddd eeee ffff"], Broken(200).Of("aaaa bbbb cccc dddd eeee ffff"));

    [Fact]
    public void A_word_is_broken_behind_its_hyphen() =>
        Assert.Equal(["aaaaaaaa-", "bbbbbbbb"], Broken(100).Of("aaaaaaaa-bbbbbbbb"));

    [Theory]
    [InlineData("aaaa bbbb", true)]
    [InlineData("aaaa bbbbb", false)]
    public void A_word_that_is_wider_than_a_line_is_told_of(string text, bool fits) => Assert.Equal(fits, Broken(40).FitsWords(text));

    [Fact]
    public void Where_a_word_must_be_broken_all_its_characters_stay_whole() =>
        Assert.Equal(["aae\u0301", "👩‍💻", "b"], Broken(50).Of("aae\u0301👩‍💻b"));

    [Fact]
    public void What_finds_no_room_ends_in_an_ellipsis_behind_a_whole_character()
    {
        Assert.Equal(["aaaa", "bbb…"], Broken(40).Of("aaaa bbbb cccc", 2));
        Assert.Equal(["aaaa", "bbbb"], Broken(40).Of("aaaa bbbb", 2));
        Assert.Equal("aa…", Broken(40).Cut("aae\u0301b"));
        Assert.Equal("ae\u0301…", Broken(40).Cut("ae\u0301bb"));
        Assert.Equal("a…", Broken(60).Cut("a👩‍💻bcd"));
        Assert.Equal("aaaa", Broken(40).Cut("aaaa"));
    }

    [Fact]
    public void No_space_stands_before_the_ellipsis() => Assert.Equal("aa…", Broken(40).Cut("aa bbbb"));

    private static BrokenLines Broken(float width) => new(line => line.Length * 10, width);
}
