namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>How a name is set: in the largest size in which its words stay whole and its lines find room.</summary>
/// <param name="Size">Of the font, in pixels.</param>
internal sealed record TitleSetting(float Size, IReadOnlyList<string> Lines)
{
    /// <summary>From one line to the next, in parts of the size.</summary>
    public const float Leading = 1.14f;

    private const float Width = 900;
    private const float Height = 312;

    private static readonly float[] Sizes = [136, 112, 96, 84, 72, 64, 56, 48];

    /// <param name="widthOf">The width of a line in a size.</param>
    public static TitleSetting Of(string title, Func<string, float, float> widthOf)
    {
        foreach (var size in Sizes.SkipLast(1))
        {
            var broken = Broken(size);
            if (broken.FitsWords(title) && broken.Of(title) is var lines && lines.Count <= MostLines(size))
                return new(size, lines);
        }

        return new(Sizes[^1], Broken(Sizes[^1]).Of(title, MostLines(Sizes[^1])));

        BrokenLines Broken(float size) => new(line => widthOf(line, size), Width);
    }

    private static int MostLines(float size) => (int)(Height / (size * Leading));
}
