using F23.StringSimilarity;

namespace CopHandbook.Engine.Suggestions;

/// <summary>"Did you mean": the known word that is nearest to what was written.</summary>
public static class Nearest
{
    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>Null where nothing known is near enough to be a slip of the pen. Of equally near words, the first in ordinal order.</summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        // Long texts would cost the product of their lengths and are no slips.
        if (written.Length is 0 or > 100)
            return null;
        var lowered = written.ToLowerInvariant();
        var most = Math.Max(1, Math.Min(3, written.Length / 3));
        return known
            .Where(word => Math.Abs(word.Length - written.Length) <= most)
            .Select(word => (Word: word, Distance: Distance.Distance(lowered, word.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }
}
