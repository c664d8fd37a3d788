using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using CopHandbook.Model.Theming;

namespace CopHandbook.Cli.Serving;

/// <summary>
/// The site of a content folder as it is now, and as it was when it last was sound. Each run goes through the same stages as a
/// build and ends in the same; pages are drawn, and the search index is made, when they are asked for.
/// </summary>
/// <param name="content">The content folder.</param>
/// <param name="context">Asked at each run: the day may be another.</param>
/// <param name="tools">What the search index is made with; null for a site without search.</param>
internal sealed class Preview(string content, Func<BuildContext> context, IndexerTools? tools) : IDisposable
{
    private readonly StageMemory memory = new();
    private readonly SemaphoreSlim one = new(1);
    private IReadOnlyList<AssetFile> assets = [];
    private SearchIndexer? indexer;
    private volatile TaskCompletionSource changed = NewSignal();

    /// <summary>The content folder, in full.</summary>
    public string Folder { get; } = Path.GetFullPath(content);

    public PreviewState State { get; private set; } = PreviewState.None;

    /// <summary>Why the site is without search although it was wanted; null where it has it.</summary>
    public SearchGap? SearchGap { get; private set; }

    /// <summary>How a problem is opened in the editor of whoever looks; null where the settings say it, if anything does.</summary>
    public EditorAddress? Editor { get; init; }

    /// <summary>Pictures of earlier builds; null where none are kept.</summary>
    public KeptFiles? Kept { get; init; }

    /// <summary>What earlier builds found out about charters; null where none is kept. Later runs have their own memory.</summary>
    public KeptTexts? KeptTexts { get; init; }

    /// <summary>Done once there is another state than one that somebody knows.</summary>
    public Task NewerThan(PreviewState known)
    {
        var signal = changed.Task;
        return ReferenceEquals(State, known) ? signal : Task.CompletedTask;
    }

    /// <param name="touched">The files that somebody saw change, as whole paths; null where it may be any.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public async Task<CheckedHandbook> RunAsync(IReadOnlyCollection<string>? touched, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            if (touched is null)
                memory.Sources.DoubtAll();
            foreach (var path in touched ?? [])
                memory.Sources.Doubt(path);
            var now = context();
            var handbook = HandbookPipeline.Check(content, now, memory, ReferenceEquals(State, PreviewState.None) ? KeptTexts : null);
            var next = State with { Handbook = handbook, Trouble = null, Editor = Editor ?? handbook.Handbook.Settings.Editor };
            Publish(handbook.IsSound ? await RenewedAsync(next, handbook, now, cancellation) : next);
            return handbook;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Tells who looks that the last run failed, and goes on showing what there was.</summary>
    public void Tell(string trouble) => Publish(State with { Trouble = OneLine.Of(trouble) });

    public void Dispose() => one.Dispose();

    private async Task<PreviewState> RenewedAsync(PreviewState next, CheckedHandbook handbook, BuildContext now, CancellationToken cancellation)
    {
        var theme = now.ThemeOf(handbook.Handbook.Settings);
        var site = new SiteOnRequest(handbook.Site, theme, await IndexerAsync(theme, handbook.Handbook.Settings, cancellation), Kept);
        // An image keeps its name when it changes, so no page tells of it.
        var isSame = handbook.Handbook.Content.Assets.SequenceEqual<AssetFile>(assets, ReferenceEqualityComparer.Instance);
        assets = handbook.Handbook.Content.Assets;
        var served = await ServedSite.OfAsync(site.Site.Frame.BaseUrl.AbsolutePath, path => FindAsync(site, path), next.Site);
        return next with { Site = served, Assets = isSame ? next.Assets : next.Assets + 1 };
    }

    private async Task<SearchIndexer?> IndexerAsync(ITheme theme, HandbookSettings settings, CancellationToken cancellation)
    {
        if (tools is null || SearchGap is not null || settings.Search == false || theme.Search is not { } package)
            return null;
        if (indexer is null)
            (indexer, SearchGap) = await SearchIndexer.ProvideAsync(package, tools, cancellation);
        return indexer;
    }

    private async Task<OutputFile?> FindAsync(SiteOnRequest site, string path)
    {
        var file = await site.FindAsync(path);
        // A build has no search then, so the pages are drawn anew without.
        if (file is null && SearchIndexer.Holds(path) && SearchGap is null && await site.SearchGapAsync() is { } gap)
        {
            SearchGap = gap;
            await RunAsync([], CancellationToken.None);
        }

        return file;
    }

    private void Publish(PreviewState next)
    {
        State = next;
        var signal = changed;
        changed = NewSignal();
        signal.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
