using CopHandbook.Engine.Links;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Engine.Sources;
using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>The stages in their order: each takes the record of the one before it.</summary>
public static class HandbookPipeline
{
    /// <summary>Read to Link. Every stage runs on all that is sound, so that one run tells every problem.</summary>
    /// <param name="contentFolder">The folder; it exists.</param>
    /// <param name="memory">What the stages made the last time; null for the first and only time.</param>
    /// <param name="kept">What earlier builds found out about charters; null to read all anew.</param>
    public static CheckedHandbook Check(string contentFolder, BuildContext context, StageMemory? memory = null, KeptTexts? kept = null)
    {
        var observer = context.Observer;
        memory ??= new();
        // Asks for nothing that is read, and the first charter would wait for it.
        var shapes = Task.Run(() => SchemaShapes.Charter);
        var (content, unreadable) = observer.Run(BuildStage.Read, 0, () => ReadStage.Read(contentFolder, context, memory.Sources, ParseStage.LimitsOf));
        var texts = content.Chapters.Count + content.Charters.Count;
        var parsed = observer.Run(BuildStage.Parse, texts, () => ParseStage.Run(content, memory, kept));
        var validated = observer.Run(BuildStage.Validate, texts, () => ValidateStage.Run(parsed.Value, context, memory));
        // Nothing waits for it but the end.
        var keeping = Task.Run(() => kept?.Keep(
            parsed.Value.Charters, validated.Value.Communities, RuleSurroundings.HashOf(validated.Value, context.Today),
            file => memory.RulesOnCharters.TryFind(file, out var rules) && rules.Result));
        var linked = observer.Run(BuildStage.Link, texts, () => LinkStage.Run(validated.Value, context, memory));
        keeping.GetAwaiter().GetResult();
        shapes.GetAwaiter().GetResult();
        return Judged(validated.Value, linked.Value, [.. unreadable, .. parsed.Diagnostics, .. validated.Diagnostics, .. linked.Diagnostics]);
    }

    /// <summary>The end of <see cref="Check"/>, for a host that runs the stages itself.</summary>
    /// <param name="found">What all stages found wrong, in any order.</param>
    public static CheckedHandbook Judged(Handbook handbook, HandbookSite site, IReadOnlyCollection<Diagnostic> found) =>
        new(handbook, site, Judgement.Of(handbook, found));

    /// <summary>The handbook, checked further: where it is sound, its pages are made and all their links followed.</summary>
    public static CheckedHandbook Audit(CheckedHandbook handbook, ITheme theme, CancellationToken cancellation = default)
    {
        if (!handbook.IsSound)
            return handbook;
        var files = Render(handbook, theme, cancellation).Concat(DrawStage.Undrawn(handbook.Site, theme));
        var found = AuditStage.Run([.. files], handbook.Site.Frame.BaseUrl);
        return handbook with { Diagnostics = DiagnosticList.Ordered([.. handbook.Diagnostics, .. found]) };
    }

    /// <summary>The files of the site but its pictures; refused while an error stands.</summary>
    /// <exception cref="InvalidOperationException">The handbook has errors.</exception>
    public static IReadOnlyList<OutputFile> Render(
        CheckedHandbook handbook, ITheme theme, CancellationToken cancellation = default) =>
        handbook.IsSound
            ? RenderStage.Run(handbook.Site, theme, cancellation)
            : throw new InvalidOperationException("a handbook with errors is not rendered");

    /// <summary>
    /// Publishes the site with its search index. Where that cannot be made, the site is published without search, whole all the
    /// same: no page has a search box that finds nothing.
    /// </summary>
    /// <exception cref="InvalidOperationException">The handbook has errors.</exception>
    /// <exception cref="IOException">The disk is full, a file cannot be written, or another build holds the lock.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static async Task<(PublishReport Report, SearchGap? Gap)> PublishAsync(
        CheckedHandbook handbook, ITheme theme, OutputFolder target, PublishOptions options, CancellationToken cancellation = default)
    {
        if (!handbook.IsSound)
            throw new InvalidOperationException("a handbook with errors is not published");
        var (indexer, gap) = await IndexerAsync(handbook, theme, options.Indexer, cancellation);
        if (indexer is not null)
        {
            var site = SearchPages.WithSearch(handbook.Site);
            (var report, gap) = await PublishStage.PublishSearchableAsync(target, PlanOf(site), indexer, options, KeysOf(site), cancellation);
            if (report is not null)
                return (report, null);
        }

        return (PublishStage.Publish(target, PlanOf(handbook.Site), options, KeysOf(handbook.Site), cancellation), gap);

        IEnumerable<PlannedFiles> PlanOf(HandbookSite site) => SitePlan.Of(site, theme).Concat(DrawStage.Plan(site, theme, options.Pictures));

        Func<PlannedFiles, UInt128>? KeysOf(HandbookSite site) => options.Memory is null ? null : new SiteKeys(site, theme).Of;
    }

    /// <summary>
    /// The files of the site but its pictures, with its search index. Where that cannot be made, the site is drawn without search, whole all
    /// the same: no page has a search box that finds nothing.
    /// </summary>
    /// <param name="tools">Null where search is not wanted.</param>
    /// <exception cref="InvalidOperationException">The handbook has errors.</exception>
    public static async Task<RenderedSite> RenderSearchableAsync(
        CheckedHandbook handbook, ITheme theme, IndexerTools? tools, CancellationToken cancellation = default)
    {
        var (indexer, gap) = await IndexerAsync(handbook, theme, tools, cancellation);
        if (indexer is not null)
        {
            var searchable = handbook with { Site = SearchPages.WithSearch(handbook.Site) };
            var files = Render(searchable, theme, cancellation);
            (var index, gap) = await indexer.IndexAsync(files, cancellation);
            if (gap is null)
                return new([.. files.Concat(index).OrderBy(file => file.Path)], null);
        }

        return new(Render(handbook, theme, cancellation), gap);
    }

    // Neither an indexer nor a gap where search is not wanted.
    private static async Task<(SearchIndexer? Indexer, SearchGap? Gap)> IndexerAsync(
        CheckedHandbook handbook, ITheme theme, IndexerTools? tools, CancellationToken cancellation) =>
        tools is null || theme.Search is not { } package || handbook.Handbook.Settings.Search == false
            ? (null, null)
            : await SearchIndexer.ProvideAsync(package, tools, cancellation);
}
