using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>The sign of the theme as a drawing: the same circles as its icon in SVG has, which is the one place that says them.</summary>
internal static class Mark
{
    /// <summary>The width and the height that the circles are measured in.</summary>
    private const float Side = 32;

    private static readonly IReadOnlyList<(float X, float Y, float Radius, SKColor Colour)> Circles = [.. Read()];

    /// <param name="plain">The colour for all circles but the one that stands out; null for that of the icon.</param>
    public static void Draw(SKCanvas canvas, float left, float top, float side, SKColor? plain = null, SKColor? outstanding = null)
    {
        var scale = side / Side;
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var (x, y, radius, colour) in Circles)
        {
            paint.Color = (colour == Circles[0].Colour ? plain : outstanding) ?? colour;
            canvas.DrawCircle(left + x * scale, top + y * scale, radius * scale, paint);
        }
    }

    private static IEnumerable<(float X, float Y, float Radius, SKColor Colour)> Read()
    {
        using var svg = typeof(Mark).Assembly.GetManifestResourceStream("assets/mark.svg")!;
        return [.. XDocument.Load(svg).Descendants().Where(element => element.Name.LocalName == "circle").Select(circle =>
            (Number(circle, "cx"), Number(circle, "cy"), Number(circle, "r"), Fill(circle)))];
    }

    private static float Number(XElement circle, string name) => float.Parse(circle.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static SKColor Fill(XElement circle) =>
        SKColor.Parse(circle.AncestorsAndSelf().Select(element => element.Attribute("fill")?.Value).First(fill => fill is not null));
}
