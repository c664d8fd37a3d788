using CopHandbook.Model.Settings;
using SkiaSharp;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>The colours of pictures: those of the bands on light pages.</summary>
internal sealed record PictureColours(SKColor Band, SKColor BandSoft, SKColor OnBand, SKColor OnBandSoft, SKColor Signal)
{
    private static readonly Colour Words = Colour.Read("#f3f9f5")!.Value;
    private static readonly Colour Black = Colour.Read("#000000")!.Value;
    private static readonly Colour White = Colour.Read("#ffffff")!.Value;
    private static readonly SKColor Amber = SKColor.Parse("#f5a81c");

    private static readonly PictureColours Own = new(
        SKColor.Parse("#0d4436"), SKColor.Parse("#165545"), SKColor.Parse(Words.Value), SKColor.Parse("#c4dace"), Amber);

    /// <param name="accent">The organisation's colour; null for the theme's own.</param>
    public static PictureColours Of(Colour? accent)
    {
        if (accent is not { } colour)
            return Own;
        var band = colour.Mixed(Black, 25).WithContrast(Words, 7);
        return new(
            SKColor.Parse(band.Value), SKColor.Parse(band.Mixed(White, 10).Value), SKColor.Parse(Words.Value),
            SKColor.Parse(Words.Mixed(band, 15).Value), Amber);
    }
}
