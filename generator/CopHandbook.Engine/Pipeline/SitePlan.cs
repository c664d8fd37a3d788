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
    /// <returns>Planned as it is asked for, and anew each time.</returns>
    public static IEnumerable<PlannedFiles> Of(HandbookSite site, ITheme theme)
    {
        foreach (var page in new PlannedPages(site, theme).All)
            yield return page;
        foreach (var planned in FilesAlong.WithEveryPage.Concat(FilesAlong.Others).SelectMany(write => write(site, theme)))
            yield return planned;
    }
}
