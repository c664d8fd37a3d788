using CopHandbook.Model.Settings;
using SkiaSharp;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>Draws the theme's sign for browsers and systems that take no SVG.</summary>
internal static class IconDrawing
{
    private const int TouchSide = 180;

    // Systems cut the corners off, so the sign keeps away from them.
    private const float TouchMargin = 30;

    /// <param name="sides">The widths in pixels that it is drawn in.</param>
    /// <returns>An ICO, transparent around the sign.</returns>
    public static byte[] Ico(params int[] sides) =>
        IcoFile.Of([.. sides.Select(side => (side, Png(side, canvas => Mark.Draw(canvas, 0, 0, side))))]);

    /// <summary>For a home screen, which shows what is transparent as black: the sign on the colour of the bands.</summary>
    /// <param name="accent">The organisation's colour; null for the theme's own.</param>
    /// <returns>A PNG, 180 pixels wide.</returns>
    public static byte[] Touch(Colour? accent) => Png(TouchSide, canvas =>
    {
        var colours = PictureColours.Of(accent);
        canvas.Clear(colours.Band);
        Mark.Draw(canvas, TouchMargin, TouchMargin, TouchSide - 2 * TouchMargin, colours.OnBand, colours.Signal);
    });

    private static byte[] Png(int side, Action<SKCanvas> draw)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Premul));
        bitmap.Erase(SKColors.Transparent);
        using var canvas = new SKCanvas(bitmap);
        draw(canvas);
        canvas.Flush();
        return PngFile.Of(bitmap);
    }
}
