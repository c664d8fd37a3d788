using CopHandbook.Model.Settings;
using CopHandbook.Themes.Handbook.Pictures;
using SkiaSharp;

namespace CopHandbook.Tests.Themes.Pictures;

/// <summary>The images that other sites show, as they are drawn.</summary>
public class SocialImageDrawingTests
{
    private static readonly SocialImage Aws = new("AWS", "Community of practice", "Handbook", null);

    [Fact]
    public void It_is_a_PNG_of_the_size_that_is_asked_for()
    {
        using var image = SKBitmap.Decode(SocialImageDrawing.Draw(Aws));
        Assert.Equal((1200, 630), (image.Width, image.Height));
        using var png = SKCodec.Create(new MemoryStream(SocialImageDrawing.Draw(Aws)));
        Assert.Equal(SKEncodedImageFormat.Png, png.EncodedFormat);
    }

    [Fact]
    public void The_same_is_drawn_the_same_on_several_threads()
    {
        var drawn = new byte[8][];
        Parallel.For(0, drawn.Length, i => drawn[i] = SocialImageDrawing.Draw(Aws));
        Assert.All(drawn, one => Assert.Equal(drawn[0], one));
    }

    [Fact]
    public void The_ground_is_the_organisations_colour_darkened_and_otherwise_the_themes()
    {
        Assert.Equal(SKColor.Parse("#0d4436"), Ground(Aws));
        Assert.Equal(SKColor.Parse("#5b1745"), Ground(Aws with { Accent = Colour.Read("#7a1f5c") }));
    }

    [Fact]
    public void Each_text_shows()
    {
        var drawn = new[] { Aws, Aws with { Title = "AWT" }, Aws with { Kind = "Guidance" }, Aws with { Site = "Handbuch" } }.Select(Text);
        Assert.Equal(4, drawn.Distinct().Count());
    }

    [Theory]
    [InlineData("قابلية الوصول", "")]
    [InlineData("可访问性", "")]
    [InlineData("🦀", "")]
    [InlineData("AWS 🦀", "AWS")]
    public void What_the_font_lacks_leaves_no_boxes(string title, string drawnAs) =>
        Assert.Equal(Text(Aws with { Title = drawnAs }), Text(Aws with { Title = title }));

    [Fact]
    public void Where_no_name_can_be_drawn_there_is_the_sign_alone() =>
        Assert.Equal(Text(new("", "", "", null)), Text(new("可访问性", "实践社区", "手册", null)));

    [Fact]
    public void A_small_letter_with_its_mark_behind_it_is_drawn_as_one_character() =>
        Assert.Equal(Text(Aws with { Title = "Schlüssel" }), Text(Aws with { Title = "Schlu\u0308ssel" }));

    [Fact]
    public void Words_can_be_read_on_any_colour_that_the_settings_may_choose()
    {
        var chosen = Enumerable.Range(0, 512).Select(i => Colour.Read($"{i % 8 * 36:x2}{i / 8 % 8 * 36:x2}{i / 64 * 36:x2}")!.Value)
            .Where(colour => colour.ContrastWith(Accent.LightGround) >= Accent.LeastContrast).ToList();
        Assert.True(chosen.Count > 100, $"{chosen.Count} colours");
        foreach (var colours in chosen.Select(colour => PictureColours.Of(colour)).Append(PictureColours.Of(null)))
        {
            // Lines reach over the circles.
            foreach (var ground in new[] { colours.Band, colours.BandSoft })
            {
                Assert.True(Read(colours.OnBand).ContrastWith(Read(ground)) >= 4.5, $"{colours}");
                Assert.True(Read(colours.OnBandSoft).ContrastWith(Read(ground)) >= 4.5, $"{colours}");
            }
        }
    }

    private static Colour Read(SKColor colour) => Colour.Read($"{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}")!.Value;

    private static SKColor Ground(SocialImage image)
    {
        using var drawn = SKBitmap.Decode(SocialImageDrawing.Draw(image));
        return drawn.GetPixel(0, 0);
    }

    private static string Text(SocialImage image) => Convert.ToHexString(SocialImageDrawing.Draw(image));
}
