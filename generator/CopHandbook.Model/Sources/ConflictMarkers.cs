namespace CopHandbook.Model.Sources;

/// <summary>The lines that git leaves in a file where two versions of it could not be joined.</summary>
public static class ConflictMarkers
{
    public const int Length = 7;

    /// <summary>
    /// Whether the line that begins at an offset is one. The middle one is a line of nothing else: longer ones underline a
    /// heading.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<char> text, int line)
    {
        var rest = text[line..];
        if (rest.Length < Length || rest[0] is not ('<' or '>' or '=') || rest[..Length].IndexOfAnyExcept(rest[0]) >= 0)
            return false;
        var after = rest[Length..];
        return rest[0] == '='
            ? after.IsEmpty || after[0] is '\n' or '\r'
            : after.IsEmpty || after[0] is ' ' or '\n' or '\r';
    }
}
