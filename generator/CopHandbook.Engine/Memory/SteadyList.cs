namespace CopHandbook.Engine.Memory;

/// <summary>
/// A list that is one object for as long as what it holds is the same, in the same order. What is made of the whole list is
/// known by that to stand.
/// </summary>
/// <param name="isSame">Whether two that are not one object are the same all the same; null where they never are.</param>
internal sealed class SteadyList<T>(Func<T, T, bool>? isSame = null) where T : class
{
    private IReadOnlyList<T> last = [];

    /// <returns>The list of the last time, where this one holds the same; else this one.</returns>
    public IReadOnlyList<T> Of(IReadOnlyList<T> now) => last = Holds(now) ? last : now;

    private bool Holds(IReadOnlyList<T> others)
    {
        if (last.Count != others.Count)
            return false;
        for (var i = 0; i < others.Count; i++)
        {
            if (!ReferenceEquals(last[i], others[i]) && isSame?.Invoke(last[i], others[i]) != true)
                return false;
        }

        return true;
    }
}
