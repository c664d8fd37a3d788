using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Draws every page and writes the files that go along, in memory; all but pictures. Runs on a site without errors.</summary>
public static class RenderStage
{
    /// <returns>The files in ordinal order of path.</returns>
    public static IReadOnlyList<OutputFile> Run(HandbookSite site, ITheme theme, CancellationToken cancellation = default)
    {
        // Each page has its place, so that the order in which threads finish cannot reach the output.
        var pages = new DrawnPage[site.Pages.Count];
        Parallel.For(0, pages.Length, new() { CancellationToken = cancellation }, i => pages[i] = Draw(site.Pages[i]));
        // One page is made of others, so it comes when they are there.
        for (var i = 0; i < pages.Length; i++)
        {
            if (site.Pages[i] is not PrintPage print)
                continue;
            var drawn = site.Pages.Zip(pages).ToDictionary(one => one.First.Permalink, one => one.Second.File);
            pages[i] = Draw(PrintedDocument.Compose(print, drawn));
        }

        return
        [
            .. pages.Select(page => page.File)
                .Concat(pages.Select(page => page.Twin).OfType<OutputFile>())
                .Concat(FilesAlong.Writers.SelectMany(write => write(site, theme)))
                .OrderBy(file => file.Path),
        ];

        DrawnPage Draw(Page page)
        {
            var drawn = theme.Render(site.Frame, page);
            return new(new OutputFile(page.Permalink.File, drawn), page.Twin is { } twin ? MarkdownTwins.Of(page, twin, drawn, site.Frame) : null);
        }
    }

    /// <param name="Twin">The page as Markdown; null where it has none.</param>
    private readonly record struct DrawnPage(OutputFile File, OutputFile? Twin);
}
