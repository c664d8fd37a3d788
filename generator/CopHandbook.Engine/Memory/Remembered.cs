using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Memory;

/// <summary>
/// What a step made of each thing the last time, and what it found wrong with it. Only of what is new it is made again; what
/// is gone is forgotten. Things are told apart by identity, so each must say the same for good.
/// </summary>
internal sealed class Remembered<TSource, TResult> where TSource : class
{
    private Dictionary<TSource, (TResult Result, List<Diagnostic> Found)> last = new(ReferenceEqualityComparer.Instance);
    private object? circumstances;

    /// <summary>Itself, empty where something else has changed that the step depends on.</summary>
    /// <param name="now">All else that the step depends on, as a value.</param>
    public Remembered<TSource, TResult> Under(object now)
    {
        if (!now.Equals(circumstances))
            last.Clear();
        circumstances = now;
        return this;
    }

    /// <summary>The results for all; the work is done side by side, and only to those that it was not done to the last time.</summary>
    /// <param name="work">Is handed a list of its own for what it finds wrong.</param>
    public IReadOnlyList<TResult> Select(
        IReadOnlyList<TSource> sources, List<Diagnostic> problems, Func<TSource, List<Diagnostic>, TResult> work)
    {
        var found = new List<Diagnostic>[sources.Count];
        var results = SideBySide.Select(Enumerable.Range(0, sources.Count).ToList(), [], (i, _) =>
        {
            var known = TryFind(sources[i], out var before);
            found[i] = known ? before.Found : [];
            return known ? before.Result : work(sources[i], found[i]);
        });
        Replace(sources, results, found);
        foreach (var list in found)
            problems.AddRange(list);
        return results;
    }

    public bool TryFind(TSource source, out (TResult Result, List<Diagnostic> Found) known) => last.TryGetValue(source, out known);

    public void Replace(IReadOnlyList<TSource> sources, IReadOnlyList<TResult> results, IReadOnlyList<List<Diagnostic>> found)
    {
        var next = new Dictionary<TSource, (TResult, List<Diagnostic>)>(sources.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < sources.Count; i++)
            next[sources[i]] = (results[i], found[i]);
        last = next;
    }
}
