namespace CopHandbook.Model.Sources;

/// <summary>A stretch of a file's text in UTF-16 code units; <paramref name="End"/> is the first unit after it.</summary>
public readonly record struct TextRange(int Start, int End)
{
    public static TextRange At(int start) => new(start, start);
}
