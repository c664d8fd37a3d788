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
        [.. new PlannedPages(site, theme).All, .. FilesAlong.WithEveryPage.Concat(FilesAlong.Others).SelectMany(write => write(site, theme))];
}
