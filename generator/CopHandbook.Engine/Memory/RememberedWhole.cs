namespace CopHandbook.Engine.Memory;

/// <summary>What a step made of many things together the last time. It is made again where one of them is another.</summary>
internal sealed class RememberedWhole<TResult> where TResult : class
{
    private object? lastMadeOf;
    private TResult? last;

    /// <param name="madeOf">All that the step depends on, as a value; lists are told apart by identity.</param>
    public TResult Of(object madeOf, Func<TResult> make)
    {
        if (last is null || !madeOf.Equals(lastMadeOf))
            (last, lastMadeOf) = (make(), madeOf);
        return last;
    }
}
