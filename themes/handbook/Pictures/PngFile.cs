using SkiaSharp;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>A picture as the bytes of a PNG.</summary>
internal static class PngFile
{
    // Flat colours compress well as they are. A higher level takes four times as long and saves a twentieth.
    private static readonly SKPngEncoderOptions Options = new(SKPngEncoderFilterFlags.None, 6);

    public static byte[] Of(SKBitmap bitmap)
    {
        using var pixels = bitmap.PeekPixels();
        using var png = pixels.Encode(Options) ?? throw new InvalidOperationException("the picture was not encoded");
        return png.ToArray();
    }
}
