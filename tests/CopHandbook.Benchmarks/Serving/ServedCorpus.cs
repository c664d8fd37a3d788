using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Site;

namespace CopHandbook.Benchmarks.Serving;

/// <summary>A content folder served by the program itself, with what it says that each of its runs took.</summary>
internal sealed partial class ServedCorpus : IAsyncDisposable
{
    private readonly Process program;
    private readonly Lock gate = new();
    private readonly List<double> runs = [];
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Stopwatch sinceLast = Stopwatch.StartNew();

    private ServedCorpus(Process program)
    {
        this.program = program;
        program.OutputDataReceived += (_, line) => Hear(line.Data);
        program.BeginOutputReadLine();
    }

    public Uri Address => address.Task.Result;

    /// <summary>In milliseconds; without the first, which reads all.</summary>
    public IReadOnlyList<double> Runs
    {
        get
        {
            lock (gate)
                return [.. runs];
        }
    }

    /// <summary>Of all processors together.</summary>
    public TimeSpan Processor
    {
        get
        {
            program.Refresh();
            return program.TotalProcessorTime;
        }
    }

    /// <param name="tool">The published program; null for the one that was built with this, run by <c>dotnet</c>.</param>
    public static async Task<ServedCorpus> StartAsync(string content, DateOnly today, string? tool)
    {
        var built = Path.Combine(AppContext.BaseDirectory, "cophandbook.dll");
        var start = new ProcessStartInfo(
            tool ?? "dotnet",
            [
                .. tool is null ? (string[])[built] : [],
                "serve", "--content", content, "--port", "0", "--no-search", "--no-cache", "--today", today.ToString("O", CultureInfo.InvariantCulture),
            ])
        { RedirectStandardOutput = true };
        var serving = new ServedCorpus(Process.Start(start)!);
        await serving.address.Task.WaitAsync(TimeSpan.FromMinutes(5));
        return serving;
    }

    /// <summary>Waits until nothing has been made anew for a while.</summary>
    public async Task SettledAsync()
    {
        sinceLast = Stopwatch.StartNew();
        while (sinceLast.Elapsed < TimeSpan.FromSeconds(4))
            await Task.Delay(100);
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
        program.Kill(entireProcessTree: true);
        await program.WaitForExitAsync();
        program.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            address.TrySetException(new InvalidOperationException("the program ended before it served anything"));
            return;
        }

        if (Look().Match(line) is { Success: true } look)
            address.TrySetResult(new Uri(look.Groups[1].Value));
        if (Renewed().Match(line) is not { Success: true } renewed)
            return;
        lock (gate)
            runs.Add(double.Parse(renewed.Groups[1].Value, CultureInfo.InvariantCulture));
        sinceLast = Stopwatch.StartNew();
    }

    [GeneratedRegex(@"^ +look +(http\S+)$")]
    private static partial Regex Look();

    [GeneratedRegex(@"^Renewed in (\d+) ms")]
    private static partial Regex Renewed();
}
