using System.Text;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>Tells search engines where the sitemap is.</summary>
internal static class RobotsFile
{
    public static OutputFile Write(SiteFrame frame)
    {
        var text = $"User-agent: *\nAllow: /\n\nSitemap: {frame.Absolute(new Permalink("/sitemap.xml"))}\n";
        return new OutputFile(new OutputPath("robots.txt"), Encoding.UTF8.GetBytes(text));
    }
}
