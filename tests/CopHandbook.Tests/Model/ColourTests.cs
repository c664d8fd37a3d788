using CopHandbook.Model.Settings;

namespace CopHandbook.Tests.Model;

/// <summary>Colours and their contrast.</summary>
public class ColourTests
{
    [Theory]
    [InlineData("#7A1F5C", "#7a1f5c")]
    [InlineData("7a1f5c", "#7a1f5c")]
    [InlineData("#7a1", null)]
    [InlineData("##7a1f5c", null)]
    [InlineData("plum", null)]
    [InlineData("#7a1f5c}", null)]
    public void A_colour_is_six_digits(string written, string? read) => Assert.Equal(read, Colour.Read(written)?.Value);

    // The figures of WebAIM's contrast checker.
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ff0000", "#ffffff", 4)]
    public void Contrast_is_that_of_wcag(string one, string two, double contrast)
    {
        Assert.Equal(contrast, Colour.Read(one)!.Value.ContrastWith(Colour.Read(two)!.Value), tolerance: 0.01);
        Assert.Equal(contrast, Colour.Read(two)!.Value.ContrastWith(Colour.Read(one)!.Value), tolerance: 0.01);
    }

    [Theory]
    [InlineData("#f0b3dc")]
    [InlineData("#ffff00")]
    [InlineData("#808080")]
    [InlineData("#0000ff")]
    public void The_shade_that_is_proposed_passes_on_either_ground(string written)
    {
        var colour = Colour.Read(written)!.Value;
        foreach (var ground in new[] { Accent.LightGround, Accent.DarkGround })
            Assert.InRange(colour.WithContrast(ground, Accent.LeastContrast).ContrastWith(ground), Accent.LeastContrast, 21);
    }
}
