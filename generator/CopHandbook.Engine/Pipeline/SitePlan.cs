using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// Every file of a site, each to be made when it is asked for: a build makes them one after the other and holds none, a preview
/// makes those that are looked at.
/// </summary>
public static class SitePlan
{
    /// <param name="site">A site without errors.</param>
    public static IReadOnlyList<PlannedFiles> Of(HandbookSite site, ITheme theme) =>
        [.. Pages(site, theme), .. FilesAlong.WithEveryPage.Concat(FilesAlong.Others).SelectMany(write => write(site, theme))];

    internal static IEnumerable<PlannedFiles> Pages(HandbookSite site, ITheme theme)
    {
        var byAddress = new Lazy<Dictionary<Permalink, Page>>(() => site.Pages.ToDictionary(page => page.Permalink));
        // What paper has too is drawn once, by whichever comes first.
        var onPaper = site.Pages.OfType<PrintPage>().SelectMany(PartsOf)
            .ToDictionary<Page, Page, Lazy<byte[]>>(page => page, page => new(() => Render(page)), ReferenceEqualityComparer.Instance);
        return site.Pages.Select(page => page is PrintPage print ? Printed(print) : Planned(page, () => page, page));

        // It is made of other pages, and is changed when they are.
        PlannedFiles Printed(PrintPage print) =>
            Planned(print, () => PrintedDocument.Compose(print, part => Drawn(byAddress.Value[part])), (print, PartsOf(print).ToArray()));

        IEnumerable<Page> PartsOf(PrintPage print) => print.Chapters.Concat(print.Communities).Select(part => byAddress.Value[part.Page.Target]);

        byte[] Drawn(Page page) => onPaper.TryGetValue(page, out var once) ? once.Value : Render(page);

        PlannedFiles Planned(Page page, Func<Page> complete, object madeOf) => new(
            page.Twin is { } twin ? [page.Permalink.File, twin.File] : [page.Permalink.File],
            madeOf,
            () => Draw(complete()));

        byte[] Render(Page page)
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

        IReadOnlyList<OutputFile> Draw(Page page)
        {
            var drawn = Drawn(page);
            var file = new OutputFile(page.Permalink.File, drawn);
            return page.Twin is { } twin ? [file, MarkdownTwins.Of(page, twin, drawn, site.Frame)] : [file];
        }
    }
}
