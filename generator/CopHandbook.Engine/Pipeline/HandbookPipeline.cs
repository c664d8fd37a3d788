using CopHandbook.Engine.Links;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Sources;
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
    public static CheckedHandbook Check(string contentFolder, BuildContext context, StageMemory? memory = null)
    {
        var (content, unreadable) = ReadStage.Read(contentFolder, context, memory?.Sources, ParseStage.LimitsOf);
        var parsed = ParseStage.Run(content, memory);
        var validated = ValidateStage.Run(parsed.Value, context, memory);
        var linked = LinkStage.Run(validated.Value, context, memory);
        var diagnostics = Judgement.Of(validated.Value, [.. unreadable, .. parsed.Diagnostics, .. validated.Diagnostics, .. linked.Diagnostics]);
        return new(validated.Value, linked.Value, diagnostics);
    }

    /// <summary>The handbook, checked further: where it is sound, its pages are made and all their links followed.</summary>
    public static CheckedHandbook Audit(CheckedHandbook handbook, ITheme theme, CancellationToken cancellation = default)
    {
        if (!handbook.IsSound)
            return handbook;
        var found = AuditStage.Run(Render(handbook, theme, cancellation), handbook.Site.Frame.BaseUrl);
        return handbook with { Diagnostics = DiagnosticList.Ordered([.. handbook.Diagnostics, .. found]) };
    }

    /// <summary>The files of the site; refused while an error stands.</summary>
    /// <exception cref="InvalidOperationException">The handbook has errors.</exception>
    public static IReadOnlyList<OutputFile> Render(
        CheckedHandbook handbook, ITheme theme, CancellationToken cancellation = default) =>
        handbook.IsSound
            ? RenderStage.Run(handbook.Site, theme, cancellation)
            : throw new InvalidOperationException("a handbook with errors is not rendered");

    /// <summary>
    /// The files of the site with its search index. Where that cannot be made, the site is drawn without search, whole all
    /// the same: no page has a search box that finds nothing.
    /// </summary>
    /// <param name="tools">Null where search is not wanted.</param>
    /// <exception cref="InvalidOperationException">The handbook has errors.</exception>
    public static async Task<RenderedSite> RenderSearchableAsync(
        CheckedHandbook handbook, ITheme theme, IndexerTools? tools, CancellationToken cancellation = default)
    {
        if (tools is null || theme.Search is not { } package || handbook.Handbook.Settings.Search == false)
            return new(Render(handbook, theme, cancellation), null);
        var (indexer, gap) = await SearchIndexer.ProvideAsync(package, tools, cancellation);
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
}
