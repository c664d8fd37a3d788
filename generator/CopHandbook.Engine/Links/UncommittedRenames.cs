using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Files that were renamed and not committed yet, which git does not know: a committed text that is gone, and a new one
/// that has at least half of its lines, are one.
/// </summary>
internal static class UncommittedRenames
{
    /// <summary>Each is compared with each, so where whole folders were moved nobody looks; once committed, git tells.</summary>
    private const int MostPairs = 10_000;

    /// <param name="gone">Files of the last commit that are not there.</param>
    /// <param name="fresh">Files that are there, and not in the last commit.</param>
    public static IEnumerable<FormerFile> Find(ContentHistory history, IReadOnlyList<FormerFile> gone, IReadOnlyList<SourceFile> fresh)
    {
        if (gone.Count == 0 || fresh.Count == 0 || (long)gone.Count * fresh.Count > MostPairs)
            return gone;
        var texts = history.Texts.Read([.. gone.Select(file => file.Versions[^1])]);
        var lines = fresh.Select(file => (file.Path.InContent, Lines: LinesOf(file.Text))).ToList();
        return gone.Zip(texts, (file, text) => text is null ? file : file with { Now = NearestTo(LinesOf(text), lines) });
    }

    private static string? NearestTo(Dictionary<string, int> lines, IEnumerable<(string Path, Dictionary<string, int> Lines)> others) =>
        others.Select(other => (other.Path, Share: Share(lines, other.Lines)))
            .Where(other => other.Share >= 0.5)
            .OrderByDescending(other => other.Share)
            .ThenBy(other => other.Path, StringComparer.Ordinal)
            .FirstOrDefault().Path;

    /// <summary>From 0, where the two have no line in common, to 1, where they have all.</summary>
    private static double Share(Dictionary<string, int> lines, Dictionary<string, int> others)
    {
        var common = lines.Sum(line => Math.Min(line.Value, others.GetValueOrDefault(line.Key)));
        return 2.0 * common / (lines.Values.Sum() + others.Values.Sum());
    }

    private static Dictionary<string, int> LinesOf(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r')).CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
