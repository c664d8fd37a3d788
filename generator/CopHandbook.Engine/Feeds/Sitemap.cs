using System.Text;
using System.Xml;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The addresses of all pages that search engines may list, by the protocol of sitemaps.org.</summary>
internal static class Sitemap
{
    public static readonly Permalink Address = new("/sitemap.xml");

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile Write(HandbookSite site)
    {
        using var buffer = new MemoryStream();
        var form = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(buffer, form))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in site.Pages.Where(page => page.IsListed).OrderBy(page => page.Permalink))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site.Frame.Absolute(page.Permalink));
                if (page.Changed is { } day)
                    xml.WriteElementString("lastmod", Namespace, Day.Of(day));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new OutputFile(Address.File, buffer.ToArray());
    }
}
