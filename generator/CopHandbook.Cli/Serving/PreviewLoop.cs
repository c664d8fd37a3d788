using System.Diagnostics;
using CopHandbook.Cli.Watching;

namespace CopHandbook.Cli.Serving;

/// <summary>Runs a preview again whenever something changes, until it is told to end. Nothing that is in a file ends it.</summary>
internal sealed class PreviewLoop(Preview preview, FolderWatch watch, PreviewTeller teller)
{
    /// <summary>So long after a change, nobody waits for the next one.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(300);

    /// <summary>So long a checkout may take to put a file in the place of another.</summary>
    private static readonly TimeSpan Replacing = TimeSpan.FromMilliseconds(100);

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var change = watch.NextAsync(cancellation);
                // Else it would be cleared away in the middle of the next run, while somebody waits for it.
                if (await Task.WhenAny(change, Task.Delay(Idle, cancellation)) != change)
                    GC.Collect();
                await RenewAsync(await change, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // This is how a preview ends.
        }
    }

    private async Task RenewAsync(IReadOnlyCollection<string>? touched, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var handbook = await Task.Run(() => RunTwiceAsync(touched, cancellation), cancellation);
            teller.TellAgain(handbook, clock.Elapsed, preview.SearchGap);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Tell($"this is a bug of ours: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private async Task<Engine.Pipeline.CheckedHandbook> RunTwiceAsync(IReadOnlyCollection<string>? touched, CancellationToken cancellation)
    {
        try
        {
            return await preview.RunAsync(touched, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Task.Delay(Replacing, cancellation);
            return await preview.RunAsync(null, cancellation);
        }
    }

    private void Tell(string trouble)
    {
        preview.Tell(trouble);
        teller.Warn(trouble);
    }
}
