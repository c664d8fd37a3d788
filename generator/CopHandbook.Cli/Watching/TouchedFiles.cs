namespace CopHandbook.Cli.Watching;

/// <summary>The files that were seen to change and that nobody has dealt with yet. Safe for several threads.</summary>
internal sealed class TouchedFiles : IDisposable
{
    /// <summary>With more than this, it is as well to look at all.</summary>
    private const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim signal = new(0);
    private bool mayBeAny;

    public void Add(string path) => Add(() => paths.Add(path));

    /// <summary>Something changed, and nobody knows what.</summary>
    public void AddAll() => Add(() => mayBeAny = true);

    /// <returns>Whether something was added in time, since the last call.</returns>
    public Task<bool> WaitAsync(TimeSpan time, CancellationToken cancellation) => signal.WaitAsync(time, cancellation);

    /// <returns>All that was added; null where it may be any.</returns>
    public IReadOnlyCollection<string>? Take()
    {
        lock (gate)
        {
            IReadOnlyCollection<string>? taken = mayBeAny || paths.Count > Most ? null : [.. paths];
            paths.Clear();
            mayBeAny = false;
            return taken;
        }
    }

    public void Dispose() => signal.Dispose();

    private void Add(Action add)
    {
        lock (gate)
        {
            if (paths.Count <= Most)
                add();
            if (signal.CurrentCount == 0)
                signal.Release();
        }
    }
}
