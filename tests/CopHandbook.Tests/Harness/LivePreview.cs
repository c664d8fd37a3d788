using CopHandbook.Cli;
using CopHandbook.Cli.Reporters;
using CopHandbook.Cli.Serving;
using CopHandbook.Cli.Watching;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources;
using CopHandbook.Model.Settings;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Harness;

/// <summary>A preview of a content folder as <c>serve</c> runs it: it watches, renews and answers.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    /// <summary>So long a slow machine may take; nothing is measured here.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource ending = new();
    private readonly FolderWatch watch;
    private readonly PreviewServer server;
    private readonly StringWriter warned;
    private readonly Task loop;

    private LivePreview(Preview preview, FolderWatch watch, PreviewServer server, PreviewTeller teller, StringWriter warned)
    {
        (Preview, this.watch, this.server, this.warned) = (preview, watch, server, warned);
        loop = new PreviewLoop(preview, watch, teller).RunAsync(ending.Token);
        Client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public static BuildContext Context { get; } = new(new DateOnly(2026, 2, 1)) { Themes = [new HandbookTheme()], WithDrafts = true };

    public Preview Preview { get; }

    public HttpClient Client { get; }

    public Uri Address => server.Address;

    /// <summary>What people were warned of.</summary>
    public string Warned => warned.ToString();

    /// <param name="git">The git program; null for content whose history does not matter.</param>
    public static async Task<LivePreview> Of(string content, string? editor = null, string? git = null)
    {
        var warned = new StringWriter();
        var environment = new HostEnvironment(TextWriter.Null, warned);
        var preview = new Preview(content, () => Context with { Git = git }, null) { Editor = editor is null ? null : EditorAddress.Read(editor) };
        var teller = new PreviewTeller(Reporter.For(ReportFormat.Text, environment), environment);
        var watch = new FolderWatch([preview.Folder], () => SourceMemory.StateOfHistory(content, git), teller.Warn);
        watch.Start();
        var handbook = await preview.RunAsync(null, CancellationToken.None);
        var server = await PreviewServer.StartAsync(preview, new Listening(0), CancellationToken.None);
        teller.Tell(new RunReport("serve", Context.Today, handbook) { Address = server.Address });
        return new(preview, watch, server, teller, warned);
    }

    public Task<string> Text(string path) => Client.GetStringAsync(path);

    /// <summary>Waits until something is so; a test that waits in vain says what for.</summary>
    public static async Task Until(Func<Task<bool>> isSo, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await isSo())
        {
            Assert.False(patience.IsCancellationRequested, $"in vain: {what}");
            await Task.Delay(20);
        }
    }

    public Task UntilShows(string path, string text) => Until(async () => (await Text(path)).Contains(text, StringComparison.Ordinal), $"{text} on {path}");

    public Task UntilState(Func<PreviewState, bool> isSo, string what) => Until(() => Task.FromResult(isSo(Preview.State)), what);

    /// <summary>The addresses that are answered otherwise than a clean build of the folder as it is would.</summary>
    public async Task<IReadOnlyList<string>> DifferentFromBuild(string? git = null)
    {
        var clean = HandbookPipeline.Check(Preview.Folder, Context with { Git = git });
        Assert.True(clean.IsSound, string.Join('\n', clean.Diagnostics));
        var different = new List<string>();
        foreach (var file in HandbookPipeline.Render(clean, new HandbookTheme()))
        {
            using var answer = await Client.GetAsync(new Uri(string.Join('/', file.Path.Value.Split('/').Select(Uri.EscapeDataString)), UriKind.Relative));
            // An address that leads on has a page too, for hosts that know no redirects.
            var isAnswered = (int)answer.StatusCode == 301 || file.Path.Value == "404.html"
                || (await answer.Content.ReadAsByteArrayAsync()).AsSpan().SequenceEqual(file.Bytes.Span);
            if (!isAnswered)
                different.Add(file.Path.Value);
        }

        return different;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await loop;
        Client.Dispose();
        await server.DisposeAsync();
        watch.Dispose();
        Preview.Dispose();
        ending.Dispose();
        await warned.DisposeAsync();
    }
}
