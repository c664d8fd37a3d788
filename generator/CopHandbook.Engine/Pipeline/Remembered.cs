using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Pipeline;

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

    public bool TryFind(TSource source, out (TResult Result, List<Diagnostic> Found) known) => last.TryGetValue(source, out known);

    public void Replace(IReadOnlyList<TSource> sources, IReadOnlyList<TResult> results, IReadOnlyList<List<Diagnostic>> found)
    {
        var next = new Dictionary<TSource, (TResult, List<Diagnostic>)>(sources.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < sources.Count; i++)
            next[sources[i]] = (results[i], found[i]);
        last = next;
    }
}
