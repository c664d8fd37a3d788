using System.Diagnostics;

namespace CopHandbook.Cli.Watching;

/// <summary>
/// Tells when folders change. The system says it at once; a look at all files now and then makes up for what it misses, as on
/// drives of a network, and stands in for it where it watches no more.
/// </summary>
/// <param name="folders">Whole paths.</param>
/// <param name="marker">Says what else counts as a change, such as a commit; asked at each look.</param>
/// <param name="warn">Takes a sentence for people.</param>
internal sealed class FolderWatch(IReadOnlyList<string> folders, Func<string> marker, Action<string> warn) : IDisposable
{
    /// <summary>An editor writes a file in several steps, and a checkout many files: what comes within this is one change.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);

    /// <summary>What never ends must not keep the page from being renewed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Of the time, looking takes no more than one part in so many.</summary>
    private const int ShareOfTime = 40;

    private readonly TouchedFiles touched = new();
    private SystemWatch? system;
    private bool isRefused;
    private (long Files, string Else) last;
    private TimeSpan rest;

    /// <summary>Begins; what changes from now on is told.</summary>
    public void Start()
    {
        Watch();
        last = Look();
    }

    /// <summary>Waits for the next change, and until it is over.</summary>
    /// <returns>The files that were touched, as whole paths; null where it may be any.</returns>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    public async Task<IReadOnlyCollection<string>?> NextAsync(CancellationToken cancellation)
    {
        while (!await touched.WaitAsync(rest, cancellation))
        {
            var now = Look();
            if (now == last)
                continue;
            // The system did not tell; perhaps it watches a folder that was replaced by another of its name.
            if (now.Files != last.Files)
                Watch();
            last = now;
            return null;
        }

        var began = Stopwatch.StartNew();
        bool goesOn;
        do
        {
            // Before the files are read, and beside the wait: what changes after this is seen at the next look, if not before.
            var look = Task.Run(FilesNow, cancellation);
            goesOn = await touched.WaitAsync(Quiet, cancellation);
            last = last with { Files = await look };
        }
        while (goesOn && began.Elapsed < Patience);

        return touched.Take();
    }

    public void Dispose()
    {
        system?.Dispose();
        touched.Dispose();
    }

    private (long Files, string Else) Look()
    {
        var began = Stopwatch.StartNew();
        var look = (FilesNow(), IfThere(marker, ""));
        var least = TimeSpan.FromSeconds(system is null ? 0.5 : 2);
        rest = TimeSpan.FromTicks(Math.Max(least.Ticks, began.Elapsed.Ticks * ShareOfTime));
        return look;
    }

    private long FilesNow() => IfThere(() => FolderScan.Of(folders), 0);

    // A folder may go while it is looked at, as in a checkout of another branch. It looks otherwise when it is back.
    private static T IfThere<T>(Func<T> look, T otherwise)
    {
        try
        {
            return look();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return otherwise;
        }
    }

    private void Watch()
    {
        system?.Dispose();
        system = null;
        if (isRefused)
            return;
        try
        {
            system = new(folders, touched, Refuse);
        }
        catch (IOException exception)
        {
            Refuse(exception.Message);
        }
    }

    private void Refuse(string why)
    {
        if (isRefused)
            return;
        isRefused = true;
        warn($"The system does not watch the files ({why}); they are looked at twice a second instead. On Linux, fs.inotify.max_user_watches "
            + "and fs.inotify.max_user_instances say how many it watches.");
        system?.Dispose();
        system = null;
        touched.AddAll();
    }
}
