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
        return site.Pages.Select(page => page is PrintPage print ? Printed(print) : Planned(page, () => page, page));

        // It is made of other pages, and is changed when they are.
        PlannedFiles Printed(PrintPage print)
        {
            var parts = print.Chapters.Concat(print.Communities).Select(part => byAddress.Value[part.Page.Target]).ToArray();
            return Planned(print, () => PrintedDocument.Compose(print, part => theme.Render(site.Frame, byAddress.Value[part])), (print, parts));
        }

        PlannedFiles Planned(Page page, Func<Page> complete, object madeOf) => new(
            page.Twin is { } twin ? [page.Permalink.File, twin.File] : [page.Permalink.File],
            madeOf,
            () => Draw(complete()));

        IReadOnlyList<OutputFile> Draw(Page page)
        {
            var drawn = theme.Render(site.Frame, page);
            var file = new OutputFile(page.Permalink.File, drawn);
            return page.Twin is { } twin ? [file, MarkdownTwins.Of(page, twin, drawn, site.Frame)] : [file];
        }
    }
}
