using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The charters as they are written, of those communities whose charters may be seen so: the form opens them.</summary>
internal static class CharterFiles
{
    public static IEnumerable<PlannedFiles> Plan(HandbookSite site) => site.Pages.OfType<CommunityPage>()
        .Where(page => page.HasCharterFile)
        .Select(page => (page.CharterFile.File, page.Community.Places.Source.Content.Bytes))
        .Select(one => PlannedFiles.One(one.File, one.Bytes, () => one.Bytes));
}
