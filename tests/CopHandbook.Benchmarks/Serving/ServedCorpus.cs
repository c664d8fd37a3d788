using CopHandbook.Cli;
using CopHandbook.Cli.Reporters;
using CopHandbook.Cli.Serving;
using CopHandbook.Cli.Watching;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Benchmarks.Serving;

/// <summary>A content folder served as <c>serve</c> does, with what each of its runs took.</summary>
internal sealed class ServedCorpus : IAsyncDisposable
{
    private readonly CancellationTokenSource ending = new();
    private readonly TimedReporter reporter = new();
    private readonly Preview preview;
    private readonly FolderWatch watch;
    private readonly PreviewServer server;
    private readonly Task loop;

    private ServedCorpus(Preview preview, FolderWatch watch, PreviewServer server, RunReport first)
    {
        (this.preview, this.watch, this.server) = (preview, watch, server);
        var teller = new PreviewTeller(reporter, new HostEnvironment(TextWriter.Null, Console.Error));
        teller.Tell(first);
        loop = new PreviewLoop(preview, watch, teller).RunAsync(ending.Token);
    }

    public Uri Address => server.Address;

    /// <summary>In milliseconds.</summary>
    public IReadOnlyList<double> Runs => reporter.Times;

    public static async Task<ServedCorpus> StartAsync(string content, BuildContext context)
    {
        var preview = new Preview(content, () => context, null);
        var watch = new FolderWatch([preview.Folder], () => "", Console.Error.WriteLine);
        watch.Start();
        var handbook = await preview.RunAsync(null, CancellationToken.None);
        var server = await PreviewServer.StartAsync(preview, new Listening(0), CancellationToken.None);
        return new(preview, watch, server, new RunReport("serve", context.Today, handbook) { Address = server.Address });
    }

    /// <summary>Waits until nothing has changed for a while.</summary>
    public async Task SettledAsync()
    {
        await Task.Delay(500);
        while (await Task.WhenAny(preview.NewerThan(preview.State), Task.Delay(4_000)) is var done && done == preview.NewerThan(preview.State))
        {
            // One more run.
        }
    }

    /// <summary>How many of the files are answered with other bytes.</summary>
    public async Task<int> DifferingAsync(IReadOnlyList<OutputFile> files)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        var differing = 0;
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (file, cancellation) =>
        {
            using var answer = await client.GetAsync(new Uri(string.Join('/', file.Path.Value.Split('/').Select(Uri.EscapeDataString)), UriKind.Relative), cancellation);
            if (!(await answer.Content.ReadAsByteArrayAsync(cancellation)).AsSpan().SequenceEqual(file.Bytes.Span))
                Interlocked.Increment(ref differing);
        });
        return differing;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await loop;
        await server.DisposeAsync();
        watch.Dispose();
        preview.Dispose();
        ending.Dispose();
    }

    private sealed class TimedReporter : Reporter
    {
        public List<double> Times { get; } = [];

        public override void Tell(RunReport report)
        {
            if (report.Renewed is { } time)
                Times.Add(time.TotalMilliseconds);
        }
    }
}
