using CopHandbook.Engine.Names;

namespace CopHandbook.Tests.Engine.Names;

public class SameWordsTests
{
    [Theory]
    [InlineData("Cloud costs", "cloud  COSTS.")]
    [InlineData("Café", "Cafe\u0301")]
    [InlineData(" Überwachung ", "u\u0308berwachung")]
    public void Case_spaces_a_full_stop_and_the_way_an_accent_is_stored_make_no_difference(string one, string other) =>
        Assert.Equal(SameWords.Key(one), SameWords.Key(other));

    [Theory]
    [InlineData("Cafe", "Café")]
    [InlineData("Cloud costs", "Cloudcosts")]
    public void Other_words_are_others(string one, string other) => Assert.NotEqual(SameWords.Key(one), SameWords.Key(other));
}
