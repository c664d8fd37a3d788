using System.Text;
using System.Xml;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>What changed in the charters, for feed readers: Atom, RFC 4287. An entry's id holds for good, so nobody is told twice.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static OutputFile Write(HandbookSite site)
    {
        using var buffer = new MemoryStream();
        var form = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(buffer, form))
        {
            var frame = site.Frame;
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "id", frame.Absolute(Permalink.Changes));
            Element(xml, "title", $"{frame.Settings.Title}: {site.Words.Changes}");
            Element(xml, "updated", Moment(site.Changes.Count > 0 ? site.Changes[0].Commit.Day : frame.BuildDate));
            Link(xml, "self", frame.Absolute(Permalink.Feed));
            Link(xml, "alternate", frame.Absolute(Permalink.Changes));
            Author(xml, frame.Settings.Organisation.Length > 0 ? frame.Settings.Organisation : frame.Settings.Title);
            foreach (var change in site.Changes)
                Entry(xml, site, change);
            xml.WriteEndElement();
        }

        return new OutputFile(Permalink.Feed.File, buffer.ToArray());
    }

    private static void Entry(XmlWriter xml, HandbookSite site, SiteChange change)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", IdOf(site.Frame, change));
        Element(xml, "title", $"{change.Change.Subject}: {site.Words.InWords(change.Change)}");
        Element(xml, "updated", Moment(change.Commit.Day));
        Link(xml, "alternate", site.Frame.Absolute(change.Page?.Target ?? Permalink.Changes));
        if (change.Author is { } author)
            Author(xml, author);
        var lines = change.Change.Parts.Select(site.Words.InWords);
        Element(xml, "content", string.Join("\n", lines.DefaultIfEmpty(site.Words.InWords(change.Change))));
        xml.WriteEndElement();
    }

    // A tag of RFC 4151: the host and a day that it was surely ours, then what tells the change from all others.
    private static string IdOf(SiteFrame frame, SiteChange change) =>
        $"tag:{frame.BaseUrl.Host},{Day.Of(change.Commit.Day)}:{change.Commit.Hash}/{change.Change.Id}";

    private static string Moment(DateOnly day) => Day.Of(day) + "T00:00:00Z";

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, OfXml(text));

    // There are characters that XML cannot have in any form.
    private static string OfXml(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune : Rune.ReplacementChar));
}
