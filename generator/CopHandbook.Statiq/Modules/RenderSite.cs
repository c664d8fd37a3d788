using System.Runtime.InteropServices;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace CopHandbook.Statiq.Modules;

/// <summary>Makes all files of the site, a document for each; that of a page has the page's record. All are in memory at once.</summary>
internal sealed class RenderSite : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var document = context.Inputs.First(input => input.Record<CheckedHandbook>() is not null);
        var (handbook, build) = (document.Record<CheckedHandbook>()!, document.Record<BuildContext>()!);
        var theme = build.ThemeOf(handbook.Handbook.Settings);
        var rendered = await HandbookPipeline.RenderSearchableAsync(handbook, theme, HostContext.IndexerOf(context), context.CancellationToken);
        if (rendered.SearchGap is { } gap)
            context.Log(LogLevel.Information, new StatiqLogState(), $"Search is left out: {gap.Reason} {gap.Complaint}");
        var pictures = DrawStage.Plan(handbook.Site, theme, KeptFiles.In(HostContext.CacheOf(context), "pictures")).ToArray();
        var drawn = new IReadOnlyList<OutputFile>[pictures.Length];
        Parallel.For(0, drawn.Length, new() { CancellationToken = context.CancellationToken }, i => drawn[i] = pictures[i].Make());
        var pages = handbook.Site.Pages.ToDictionary(page => page.Permalink.File);
        // The marker first: what is left of a run that is broken off is known as ours by it.
        return new[] { OutputFolder.MarkerFile }.Concat(rendered.Files).Concat(drawn.SelectMany(files => files))
            .Select(file => Document(context, file, pages.GetValueOrDefault(file.Path)))
            .ToArray();
    }

    private static IDocument Document(IExecutionContext context, OutputFile file, Page? page) => context.CreateDocument(
        new NormalizedPath(file.Path.Value), page is null ? [] : Records.Of(page), new MemoryContent(BytesOf(file)));

    // Statiq compares all of an array, whatever part of it is the file.
    private static byte[] BytesOf(OutputFile file) =>
        MemoryMarshal.TryGetArray(file.Bytes, out var part) && part.Array!.Length == part.Count ? part.Array : file.Bytes.ToArray();
}
