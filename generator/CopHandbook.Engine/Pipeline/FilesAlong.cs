using CopHandbook.Engine.Data;
using CopHandbook.Engine.Feeds;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>The files that go along with the pages.</summary>
internal static class FilesAlong
{
    /// <summary>What every page is served with.</summary>
    public static readonly IReadOnlyList<Func<HandbookSite, ITheme, IEnumerable<PlannedFiles>>> WithEveryPage =
    [
        (site, theme) => Ready(theme.AssetsFor(site.Frame.Settings)),
        (site, _) => Ready(site.Assets.Select(asset => new OutputFile(asset.Path, asset.File.Bytes))),
        (site, theme) => Ready([HeadersFile.Write(site.Frame, theme.AssetsFor(site.Frame.Settings))]),
        (site, _) => [PlannedFiles.Later(RedirectsFile.Path, () => RedirectsFile.Write(site))],
    ];

    /// <summary>All others. What costs to make is made when it is asked for.</summary>
    public static readonly IReadOnlyList<Func<HandbookSite, ITheme, IEnumerable<PlannedFiles>>> Others =
    [
        (site, _) => Ready([RobotsFile.Write(site.Frame)]),
        (site, _) => [LlmsFile.Plan(site)],
        (site, _) => [PlannedFiles.Later(Sitemap.Address.File, () => Sitemap.Write(site))],
        (site, _) => CharterFiles.Plan(site),
        // Made of nothing but what every file is made of.
        (site, _) => [PlannedFiles.Of(CharterForm.Address.File, site.Frame, CharterForm.Address, static (_, _) => CharterForm.Write(MissingFields.Say))],
        (site, _) => [PlannedFiles.Of(CharterSchema.Address.File, site.Frame, CharterSchema.Address, static (frame, _) => CharterSchema.Write(frame))],
        (site, _) => [PlannedFiles.Later(Permalink.Feed.File, () => AtomFeed.Write(site))],
        (site, _) => [CatalogueTable.Plan(site)],
        (site, _) => OEmbedFiles.Plan(site),
        (site, _) => OverviewTables.Plan(site),
        (site, _) => CalendarFeeds.Plan(site),
        (site, _) => ApiFiles.Plan(site),
    ];

    private static IEnumerable<PlannedFiles> Ready(IEnumerable<OutputFile> files) => files.Select(PlannedFiles.Ready);
}
