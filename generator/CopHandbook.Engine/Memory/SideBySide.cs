using System.Runtime.ExceptionServices;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Memory;

/// <summary>Does the same to many things on all processors; the order in which they finish reaches nobody.</summary>
internal static class SideBySide
{
    /// <param name="work">Is handed a list of its own for what it finds wrong.</param>
    public static IReadOnlyList<TResult> Select<TSource, TResult>(
        IReadOnlyList<TSource> sources, List<Diagnostic> problems, Func<TSource, List<Diagnostic>, TResult> work)
    {
        var results = new TResult[sources.Count];
        var found = new List<Diagnostic>[sources.Count];
        try
        {
            Parallel.For(0, sources.Count, i => results[i] = work(sources[i], found[i] = []));
        }
        catch (AggregateException several)
        {
            // As it was thrown: whoever tells of it tells what it says.
            ExceptionDispatchInfo.Throw(several.InnerException!);
        }

        foreach (var list in found)
            problems.AddRange(list);
        return results;
    }
}
