namespace CopHandbook.Model.Charters;

/// <summary>When two texts of charters name the same thing: case, spaces and a full stop at the end make no difference.</summary>
public static class SameWords
{
    /// <summary>Equal for texts that name the same thing.</summary>
    public static string Key(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.').ToLowerInvariant();
}
