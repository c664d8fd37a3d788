using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>Measures and draws lines in one font, with its kerning and its placing of marks. For one thread at a time.</summary>
internal sealed class Lettering(SKTypeface typeface) : IDisposable
{
    private readonly SKShaper shaper = new(typeface);

    /// <param name="size">Of the font, in pixels.</param>
    public float WidthOf(string text, float size)
    {
        if (text.Length == 0)
            return 0;
        using var font = FontOf(size);
        return shaper.Shape(text, font).Width;
    }

    /// <param name="size">Of the font, in pixels.</param>
    /// <param name="x">Where the line begins.</param>
    /// <param name="baseline">What the letters stand on.</param>
    public void Draw(SKCanvas canvas, string text, float size, float x, float baseline, SKColor colour)
    {
        using var font = FontOf(size);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawShapedText(shaper, text, x, baseline, SKTextAlign.Left, font, paint);
    }

    public void Dispose() => shaper.Dispose();

    // Hinting would fit the letters to the pixels and so move them apart.
    private SKFont FontOf(float size) =>
        new(typeface, size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true };
}
