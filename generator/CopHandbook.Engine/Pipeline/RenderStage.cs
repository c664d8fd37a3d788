using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Draws every page and writes the files that go along, in memory. Runs on a site without errors.</summary>
public static class RenderStage
{
    /// <returns>The files of the site in ordinal order of path.</returns>
    public static IReadOnlyList<OutputFile> Run(HandbookSite site, ITheme theme, CancellationToken cancellation = default)
    {
        // Each page has its place, so that the order in which threads finish cannot reach the output.
        var pages = new OutputFile[site.Pages.Count];
        Parallel.For(0, pages.Length, new() { CancellationToken = cancellation }, i => pages[i] = Draw(site.Pages[i]));
        // One page is made of others, so it comes when they are there.
        for (var i = 0; i < pages.Length; i++)
        {
            if (site.Pages[i] is PrintPage print)
                pages[i] = Draw(PrintedDocument.Compose(print, site.Pages.Zip(pages).ToDictionary(one => one.First.Permalink, one => one.Second)));
        }

        return
        [
            .. pages
                .Concat(FilesAlong.Writers.SelectMany(write => write(site, theme)))
                .OrderBy(file => file.Path),
        ];

        OutputFile Draw(Page page) => new(page.Permalink.File, theme.Render(site.Frame, page));
    }
}
