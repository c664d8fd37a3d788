using System.Buffers.Binary;
using CopHandbook.Model.Settings;
using CopHandbook.Themes.Handbook.Pictures;
using SkiaSharp;

namespace CopHandbook.Tests.Themes.Pictures;

/// <summary>The theme's sign as the icons that browsers and systems take.</summary>
public class IconDrawingTests
{
    [Fact]
    public void An_ICO_holds_each_size_as_it_says_in_its_list()
    {
        var file = IconDrawing.Ico(16, 32, 48);
        Assert.Equal([0, 0, 1, 0, 3, 0], file[..6]);
        var end = 6 + 3 * 16;
        foreach (var (side, i) in new[] { 16, 32, 48 }.Select((side, i) => (side, i)))
        {
            var entry = file.AsSpan(6 + i * 16, 16);
            var (length, offset) = (BinaryPrimitives.ReadInt32LittleEndian(entry[8..]), BinaryPrimitives.ReadInt32LittleEndian(entry[12..]));
            Assert.Equal((side, side, end), (entry[0], entry[1], offset));
            using var icon = SKBitmap.Decode(file.AsSpan(offset, length));
            Assert.Equal((side, side), (icon.Width, icon.Height));
            end = offset + length;
        }

        Assert.Equal(file.Length, end);
    }

    // A library that did not write it reads it.
    [Fact]
    public void An_ICO_is_read_and_shows_the_sign_of_the_SVG_on_nothing()
    {
        using var icon = SKBitmap.Decode(IconDrawing.Ico(16, 32, 48));
        Assert.Equal(48, icon.Width);
        Assert.Equal(SKColor.Parse("#1f8a6b"), icon.GetPixel(24, 24));
        Assert.Equal(SKColor.Parse("#f0a11a"), icon.GetPixel(39, 15));
        Assert.Equal(0, icon.GetPixel(0, 0).Alpha);
    }

    [Theory]
    [InlineData(null, "#0d4436")]
    [InlineData("#7a1f5c", "#5b1745")]
    public void The_icon_of_home_screens_fills_its_square_with_the_colour_of_the_bands(string? accent, string ground)
    {
        using var icon = SKBitmap.Decode(IconDrawing.Touch(accent is null ? null : Colour.Read(accent)));
        Assert.Equal((180, 180), (icon.Width, icon.Height));
        Assert.Equal(SKColor.Parse(ground), icon.GetPixel(0, 0));
        Assert.Equal(SKColor.Parse("#f3f9f5"), icon.GetPixel(90, 90));
    }
}
