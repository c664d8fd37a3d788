using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Links;

/// <summary>
/// "Did you mean" for a handbook of any size: to compare every broken link with every name would cost the product of
/// their numbers. The first broken links get their hint, and a handbook with very many gets the rest as they are mended.
/// </summary>
internal sealed class BoundedSuggest(Suggest suggest)
{
    private const int MostComparisons = 100_000;

    private readonly Dictionary<(object Known, string Written), string?> found = [];
    private int comparisons;

    /// <param name="known">The same collection each time, for names of one kind.</param>
    public string? To(string written, IReadOnlyCollection<string> known)
    {
        if (found.TryGetValue((known, written), out var before))
            return before;
        if (comparisons >= MostComparisons)
            return null;
        comparisons += known.Count;
        return found[(known, written)] = suggest(written, known);
    }
}
