namespace CopHandbook.Engine.Output;

/// <summary>Brings to the disk what has been written while the rest is being made, so that little is left to wait for at the end.</summary>
/// <param name="file">One of those that are written.</param>
/// <param name="count">How many there will be.</param>
internal sealed class EarlySync(string file, int count)
{
    // The disk has fewer in no time, and nothing is gained.
    private const int Few = 500;

    // Late enough that most are there, and early enough that the disk is done when the rest is. Where most are kept, it never comes to it.
    private int left = count < Few ? -1 : count * 2 / 3;
    private Task sync = Task.CompletedTask;

    /// <summary>One file is written. May be called from several threads.</summary>
    public void Wrote()
    {
        if (Interlocked.Decrement(ref left) == 0)
            sync = Task.Run(() => DiskSync.All(file));
    }

    /// <exception cref="IOException">The disk is full, or has a fault. A system tells of it but once, so it must not be lost here.</exception>
    public void Wait() => sync.GetAwaiter().GetResult();
}
