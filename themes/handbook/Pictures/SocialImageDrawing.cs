using SkiaSharp;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>Draws what other sites show of a page: its name, large, on the colour of the site's bands.</summary>
internal sealed class SocialImageDrawing : IDisposable
{
    private const float Margin = 80;
    private const float LineWidth = SocialImage.Width - 2 * Margin;
    private const float KindBaseline = 128;
    private const float TitleTop = 168;
    private const float FootBaseline = 562;
    private const float SmallSize = 34;
    private const float MarkSide = 64;

    private readonly Lettering large = new(InterFont.Bold);
    private readonly Lettering small = new(InterFont.SemiBold);
    private readonly SKBitmap bitmap = new(new SKImageInfo(SocialImage.Width, SocialImage.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
    private readonly SKCanvas canvas;

    private SocialImageDrawing() => canvas = new(bitmap);

    /// <returns>A PNG.</returns>
    public static byte[] Draw(SocialImage image)
    {
        using var drawing = new SocialImageDrawing();
        drawing.Draw(image, PictureColours.Of(image.Accent));
        return PngFile.Of(drawing.bitmap);
    }

    public void Dispose()
    {
        canvas.Dispose();
        bitmap.Dispose();
        small.Dispose();
        large.Dispose();
    }

    private void Draw(SocialImage image, PictureColours colours)
    {
        canvas.Clear(colours.Band);
        Mark.Draw(canvas, 880, 30, 700, colours.BandSoft, colours.BandSoft);
        Mark.Draw(canvas, Margin, FootBaseline - MarkSide + 20, MarkSide, colours.OnBand, colours.Signal);
        var title = DrawableText.Of(image.Title, InterFont.Bold);
        var site = DrawableText.Of(image.Site, InterFont.Bold);
        if (DrawableText.Of(image.Kind, InterFont.SemiBold) is { } kind)
            DrawLine(kind, Margin, KindBaseline, LineWidth, colours.OnBandSoft);
        if ((title ?? site) is { } name)
            DrawTitle(name, colours.OnBand);
        if (title is not null && site is not null)
            DrawLine(site, Margin + MarkSide + 24, FootBaseline, LineWidth - MarkSide - 24, colours.OnBand);
    }

    private void DrawLine(string text, float x, float baseline, float width, SKColor colour)
    {
        var lines = new BrokenLines(line => small.WidthOf(line, SmallSize), width);
        small.Draw(canvas, lines.Cut(text), SmallSize, x, baseline, colour);
    }

    private void DrawTitle(string title, SKColor colour)
    {
        var (size, lines) = TitleSetting.Of(title, large.WidthOf);
        // Large letters stand a little to the right of where they begin.
        for (var i = 0; i < lines.Count; i++)
            large.Draw(canvas, lines[i], size, Margin - size * 0.04f, TitleTop + size * (0.93f + i * TitleSetting.Leading), colour);
    }
}
