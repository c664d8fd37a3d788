using System.Text;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The charters as they are written, of those communities whose charters may be seen so: the form opens them.</summary>
internal static class CharterFiles
{
    public static IEnumerable<OutputFile> Write(HandbookSite site) => site.Pages.OfType<CommunityPage>()
        .Where(page => page.HasCharterFile)
        .Select(page => new OutputFile(page.CharterFile.File, Encoding.UTF8.GetBytes(page.Community.Places.Source.Text)));
}
