namespace CopHandbook.Engine.Names;

/// <summary>
/// When two texts of charters name the same thing: case, spaces, a full stop at the end and how an accent is stored make
/// no difference.
/// </summary>
public static class SameWords
{
    /// <summary>Equal for texts that name the same thing.</summary>
    public static string Key(string text) =>
        string.Join(' ', CanonicalForm.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.').ToLowerInvariant();
}
