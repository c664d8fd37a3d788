using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>The pages of a site, each with the same as Markdown where it has that, to be drawn when they are asked for.</summary>
internal sealed class PlannedPages
{
    private const string Html = "index.html";
    private const string Twin = "index.md";

    private readonly HandbookSite site;
    private readonly ITheme theme;
    private readonly Lazy<Dictionary<Permalink, Page>> byAddress;

    // What paper has too is drawn once, by whichever comes first.
    private readonly Lazy<Dictionary<Page, Lazy<byte[]>>> onPaper;

    /// <param name="site">A site without errors.</param>
    public PlannedPages(HandbookSite site, ITheme theme)
    {
        this.site = site;
        this.theme = theme;
        byAddress = new(() => site.Pages.ToDictionary(page => page.Permalink));
        onPaper = new(() => site.Pages.OfType<PrintPage>().SelectMany(PartsOf)
            .ToDictionary<Page, Page, Lazy<byte[]>>(page => page, page => new(() => Render(page)), ReferenceEqualityComparer.Instance));
    }

    /// <summary>The one for paper first: it takes longest, and where it is begun last the others wait for it.</summary>
    public IEnumerable<PlannedFiles> All => site.Pages.OrderBy(page => page is not PrintPage).Select(Of);

    /// <summary>The page whose files a path is among. Others are not planned for it.</summary>
    /// <returns>Null where no page has it.</returns>
    public PlannedFiles? At(string path)
    {
        var address = path.EndsWith(Html, StringComparison.Ordinal) ? path[..^Html.Length]
            : path.EndsWith(Twin, StringComparison.Ordinal) ? path[..^Twin.Length]
            : path;
        return byAddress.Value.TryGetValue(new("/" + address), out var page) && Of(page) is var planned && planned.Paths.Any(one => one.Value == path)
            ? planned
            : null;
    }

    // The one for paper is made of others, and is changed when they are.
    private PlannedFiles Of(Page page) => page is PrintPage print
        ? Planned(print, () => PrintedDocument.Compose(print, part => Drawn(byAddress.Value[part])), (print, PartsOf(print).ToArray()))
        : Planned(page, () => page, page);

    private IEnumerable<Page> PartsOf(PrintPage print) => print.Chapters.Concat(print.Communities).Select(part => byAddress.Value[part.Page.Target]);

    private PlannedFiles Planned(Page page, Func<Page> complete, object madeOf) => new(
        page.Twin is { } twin ? [page.Permalink.File, twin.File] : [page.Permalink.File],
        madeOf,
        () => Draw(complete()));

    private IReadOnlyList<OutputFile> Draw(Page page)
    {
        var drawn = Drawn(page);
        var file = new OutputFile(page.Permalink.File, drawn);
        return page.Twin is { } twin ? [file, MarkdownTwins.Of(page, twin, drawn, site.Frame)] : [file];
    }

    private byte[] Drawn(Page page) => onPaper.Value.TryGetValue(page, out var once) ? once.Value : Render(page);

    private byte[] Render(Page page)
    {
        try
        {
            return theme.Render(site.Frame, page);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whoever waits for the bug to be mended can leave the page out.
            throw new InvalidOperationException($"the page {page.Permalink.Value} could not be drawn: {exception.Message}", exception);
        }
    }
}
