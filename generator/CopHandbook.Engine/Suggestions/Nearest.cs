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
        if (written.Length == 1)
            return known.FirstOrDefault(word => string.Equals(word, written, StringComparison.OrdinalIgnoreCase));
        var most = Math.Max(1, Math.Min(3, written.Length / 3));
        var words = known.ToList();
        return words
            .Where(word => Math.Abs(word.Length - written.Length) <= most)
            .Select(word => (Word: word, Distance: Distance.Distance(lowered, word.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault()
            ?? Whole(lowered, words);
    }

    /// <summary>The only known word that begins with what was written, or has it between hyphens: <c>policy</c>, <c>tue</c>.</summary>
    private static string? Whole(string lowered, IReadOnlyList<string> known)
    {
        if (lowered.Length < 3)
            return null;
        var found = known
            .Where(word => word.StartsWith(lowered, StringComparison.OrdinalIgnoreCase)
                || word.Split('-').Contains(lowered, StringComparer.OrdinalIgnoreCase))
            .Take(2)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
