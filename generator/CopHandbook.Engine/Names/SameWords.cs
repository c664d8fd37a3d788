namespace CopHandbook.Engine.Names;

/// <summary>
/// When two texts of charters name the same thing: case, spaces, a full stop at the end and how an accent is stored make
/// no difference.
/// </summary>
public static class SameWords
{
    /// <summary>Equal for texts that name the same thing.</summary>
    public static string Key(string text)
    {
        var composed = CanonicalForm.Of(text);
        var spaced = HasSingleSpaces(composed)
            ? composed
            : string.Join(' ', composed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return spaced.TrimEnd('.').ToLowerInvariant();
    }

    // Nearly every text has, and need not be taken apart.
    private static bool HasSingleSpaces(string text)
    {
        // What would stand before the first character, and behind the last, is a space too.
        var before = ' ';
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) && (before == ' ' || character != ' '))
                return false;
            before = character;
        }

        return before != ' ';
    }
}
