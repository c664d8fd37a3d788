using CopHandbook.Engine.Data;
using CopHandbook.Engine.Feeds;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>The files that go along with the pages.</summary>
internal static class FilesAlong
{
    /// <summary>Each makes some of them. Those that a page needs come first: a preview looks for a file in this order.</summary>
    public static readonly IReadOnlyList<Func<HandbookSite, ITheme, IEnumerable<OutputFile>>> Writers =
    [
        (site, theme) => theme.AssetsFor(site.Frame.Settings),
        (site, _) => site.Assets.Select(asset => new OutputFile(asset.Path, asset.File.Bytes)),
        (site, _) => [HeadersFile.Write(site.Frame)],
        (site, _) => [RedirectsFile.Write(site)],
        (site, _) => [RobotsFile.Write(site.Frame)],
        (site, _) => [LlmsFile.Write(site)],
        (site, _) => [Sitemap.Write(site)],
        (site, _) => CharterFiles.Write(site),
        (_, _) => [CharterForm.Write(MissingFields.Say)],
        (site, _) => [CharterSchema.Write(site.Frame)],
        (site, _) => [AtomFeed.Write(site)],
        (site, _) => [CatalogueTable.Write(site)],
        (site, _) => OEmbedFiles.Write(site),
        (site, _) => OverviewTables.Write(site),
        (site, _) => CalendarFeeds.Write(site),
        (site, _) => ApiFiles.Write(site),
    ];
}
