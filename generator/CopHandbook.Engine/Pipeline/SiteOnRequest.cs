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
    private readonly ITheme theme;
    private readonly Dictionary<string, Page> pages;
    private readonly Dictionary<string, Page> byTwin;
    private readonly Dictionary<string, Lazy<OutputFile>> pictures;
    private readonly IReadOnlyList<Lazy<Dictionary<string, OutputFile>>> along;
    private readonly ConcurrentDictionary<Page, Lazy<OutputFile>> drawn = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Task<(Dictionary<string, OutputFile> Files, SearchGap? Gap)>> index;

    /// <param name="site">A site without errors.</param>
    /// <param name="indexer">Makes the search index; null for a site without search.</param>
    /// <param name="kept">Pictures of earlier builds; null where none are kept.</param>
    public SiteOnRequest(HandbookSite site, ITheme theme, SearchIndexer? indexer = null, KeptFiles? kept = null)
    {
        Site = indexer is null ? site : SearchPages.WithSearch(site);
        this.theme = theme;
        pages = Site.Pages.ToDictionary(page => page.Permalink.File.Value, StringComparer.Ordinal);
        byTwin = Site.Pages.Where(page => page.Twin is not null)
            .ToDictionary(page => page.Twin!.Value.File.Value, StringComparer.Ordinal);
        pictures = theme.PicturesFor(Site).ToDictionary(
            picture => picture.Address.File.Value, picture => new Lazy<OutputFile>(() => DrawStage.Draw(picture, kept)), StringComparer.Ordinal);
        along = [.. FilesAlong.Writers.Select(write => new Lazy<Dictionary<string, OutputFile>>(() => ByPath(write(Site, theme))))];
        index = new(() => IndexAsync(indexer));
    }

    public HandbookSite Site { get; }

    /// <param name="path">As an <see cref="OutputPath"/> has it, though it may be anything.</param>
    /// <returns>Null where the site has no such file.</returns>
    public async Task<OutputFile?> FindAsync(string path)
    {
        if (pages.TryGetValue(path, out var page))
            return Draw(page);
        if (byTwin.TryGetValue(path, out var said))
            return TwinOf(said);
        if (pictures.TryGetValue(path, out var picture))
            return picture.Value;
        if (SearchIndexer.Holds(path) && (await index.Value).Files.GetValueOrDefault(path) is { } piece)
            return piece;
        return along.Select(files => files.Value.GetValueOrDefault(path)).FirstOrDefault(file => file is not null);
    }

    /// <summary>Why the index cannot be made; it is made where it has not been yet. Null where it is there, and where none is wanted.</summary>
    public async Task<SearchGap?> SearchGapAsync() => (await index.Value).Gap;

    /// <summary>All files but the pictures, in ordinal order of path.</summary>
    public async Task<IReadOnlyList<OutputFile>> AllAsync() =>
    [
        .. Pages()
            .Concat(byTwin.Values.Select(TwinOf))
            .Concat(along.SelectMany(files => files.Value.Values))
            .Concat((await index.Value).Files.Values)
            .OrderBy(file => file.Path),
    ];

    private static Dictionary<string, OutputFile> ByPath(IEnumerable<OutputFile> files) =>
        files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal);

    private OutputFile[] Pages()
    {
        var files = new OutputFile[Site.Pages.Count];
        Parallel.For(0, files.Length, i => files[i] = Draw(Site.Pages[i]));
        return files;
    }

    // Whoever asks for a page that is being drawn waits for it: it is drawn once.
    private OutputFile Draw(Page page) => drawn.GetOrAdd(page, one => new(() => DrawAnew(one))).Value;

    private OutputFile DrawAnew(Page page)
    {
        if (page is PrintPage print)
        {
            var parts = print.Chapters.Concat(print.Communities).Select(part => part.Page.Target).Distinct();
            page = PrintedDocument.Compose(print, parts.ToDictionary(part => part, part => Draw(pages[part.File.Value])));
        }

        return new(page.Permalink.File, theme.Render(Site.Frame, page));
    }

    private OutputFile TwinOf(Page page) => MarkdownTwins.Of(page, page.Twin!.Value, Draw(page).Bytes.Span, Site.Frame);

    private async Task<(Dictionary<string, OutputFile> Files, SearchGap? Gap)> IndexAsync(SearchIndexer? indexer)
    {
        if (indexer is null)
            return ([], null);
        var (files, gap) = await indexer.IndexAsync(Pages(), CancellationToken.None);
        return (ByPath(files), gap);
    }
}
