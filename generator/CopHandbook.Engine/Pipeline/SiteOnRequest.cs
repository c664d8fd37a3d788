using System.Collections.Concurrent;
using CopHandbook.Engine.Links;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// The same files as <see cref="RenderStage"/> and <see cref="DrawStage"/> make, each made when it is first asked for. A preview shows one page after
/// an edit and not all; so what an edit costs there does not grow with what all of them cost. Safe for several threads.
/// </summary>
public sealed class SiteOnRequest
{
    private readonly PlannedPages pages;

    // What there is in a part is worked out when it is looked through.
    private readonly IReadOnlyList<Lazy<Dictionary<string, PlannedFiles>>> alongPages;
    private readonly IReadOnlyList<Lazy<Dictionary<string, PlannedFiles>>> others;
    private readonly Lazy<Dictionary<string, PlannedFiles>> pictures;

    // By the first of their paths.
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<OutputFile>>> made = new(StringComparer.Ordinal);
    private readonly Lazy<Task<(Dictionary<string, OutputFile> Files, SearchGap? Gap)>> index;

    /// <param name="site">A site without errors.</param>
    /// <param name="indexer">Makes the search index; null for a site without search.</param>
    /// <param name="kept">Pictures of earlier builds; null where none are kept.</param>
    public SiteOnRequest(HandbookSite site, ITheme theme, SearchIndexer? indexer = null, KeptFiles? kept = null)
    {
        Site = indexer is null ? site : SearchPages.WithSearch(site);
        pages = new(Site, theme);
        alongPages = [.. FilesAlong.WithEveryPage.Select(Part)];
        others = [.. FilesAlong.Others.Select(Part)];
        pictures = new(() => ByPath(DrawStage.Plan(Site, theme, kept)));
        index = new(() => IndexAsync(indexer));

        Lazy<Dictionary<string, PlannedFiles>> Part(Func<HandbookSite, ITheme, IEnumerable<PlannedFiles>> plan) => new(() => ByPath(plan(Site, theme)));
    }

    public HandbookSite Site { get; }

    /// <param name="path">As an <see cref="OutputPath"/> has it, though it may be anything.</param>
    /// <returns>Null where the site has no such file.</returns>
    public async Task<OutputFile?> FindAsync(string path)
    {
        if (SearchIndexer.Holds(path) && (await index.Value).Files.GetValueOrDefault(path) is { } piece)
            return piece;
        return (In(alongPages) ?? pages.At(path) ?? In(others.Append(pictures))) is { } planned
            ? Make(planned).First(file => file.Path.Value == path)
            : null;

        PlannedFiles? In(IEnumerable<Lazy<Dictionary<string, PlannedFiles>>> parts) =>
            parts.Select(part => part.Value.GetValueOrDefault(path)).FirstOrDefault(one => one is not null);
    }

    /// <summary>Why the index cannot be made; it is made where it has not been yet. Null where it is there, and where none is wanted.</summary>
    public async Task<SearchGap?> SearchGapAsync() => (await index.Value).Gap;

    /// <summary>All files but the pictures, in ordinal order of path.</summary>
    public async Task<IReadOnlyList<OutputFile>> AllAsync() =>
        [
            .. MakeAll(pages.All)
                .Concat(alongPages.Concat(others).SelectMany(part => MakeAll(part.Value.Values.Distinct<PlannedFiles>(ReferenceEqualityComparer.Instance))))
                .Concat((await index.Value).Files.Values)
                .OrderBy(file => file.Path),
        ];

    private static Dictionary<string, PlannedFiles> ByPath(IEnumerable<PlannedFiles> plan) => plan
        .SelectMany(planned => planned.Paths, (planned, path) => (planned, path))
        .ToDictionary(one => one.path.Value, one => one.planned, StringComparer.Ordinal);

    // Whoever asks for a page that is being drawn waits for it: it is drawn once.
    private IReadOnlyList<OutputFile> Make(PlannedFiles planned) => made.GetOrAdd(planned.Paths[0].Value, _ => new(planned.Make)).Value;

    private IEnumerable<OutputFile> MakeAll(IEnumerable<PlannedFiles> some)
    {
        var plan = some.ToArray();
        Parallel.ForEach(plan, planned => Make(planned));
        return plan.SelectMany(Make);
    }

    private async Task<(Dictionary<string, OutputFile> Files, SearchGap? Gap)> IndexAsync(SearchIndexer? indexer)
    {
        if (indexer is null)
            return ([], null);
        var (files, gap) = await indexer.IndexAsync(MakeAll(pages.All), CancellationToken.None);
        return (files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal), gap);
    }
}
