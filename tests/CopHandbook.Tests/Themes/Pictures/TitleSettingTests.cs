using CopHandbook.Themes.Handbook.Pictures;

namespace CopHandbook.Tests.Themes.Pictures;

/// <summary>How names of any length find room.</summary>
public class TitleSettingTests
{
    [Theory]
    [InlineData("AWS", 1)]
    [InlineData("Accessible and inclusive design of digital services for all who come to need one", 3)]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 5)]
    public void A_name_of_80_characters_fits_whole(string name, int lines)
    {
        var setting = Of(name);
        Assert.True(name.Length is 80 or 3);
        Assert.Equal(lines, setting.Lines.Count);
        Assert.Equal(name.Replace(" ", "", StringComparison.Ordinal), string.Concat(setting.Lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_shorter_name_is_set_larger()
    {
        string[] names = ["AWS", "Deciding whether a community is needed", "Accessible and inclusive design of digital services for everybody"];
        var sizes = names.Select(name => Of(name).Size).ToList();
        Assert.Equal(sizes.OrderDescending().Distinct(), sizes);
    }

    [Fact]
    public void A_long_word_stays_whole_where_a_smaller_size_lets_it() =>
        Assert.Equal(["Donaudampfschifffahrtsgesellschaft"], Of("Donaudampfschifffahrtsgesellschaft").Lines);

    [Fact]
    public void A_name_without_end_is_cut()
    {
        var lines = Of(string.Join(' ', Enumerable.Repeat("communities", 60))).Lines;
        Assert.EndsWith("…", lines[^1], StringComparison.Ordinal);
        Assert.All(lines.SkipLast(1), line => Assert.DoesNotContain('…', line));
    }

    private static TitleSetting Of(string name)
    {
        using var letters = new Lettering(InterFont.Bold);
        return TitleSetting.Of(name, letters.WidthOf);
    }
}
