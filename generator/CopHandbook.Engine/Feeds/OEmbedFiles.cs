using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>
/// What other sites show of a community where its address is pasted, by oEmbed 1.0: the title, and the card in a frame. Only
/// where the site knows its own address, since all that stands in it is an address in full.
/// </summary>
internal static class OEmbedFiles
{
    /// <summary>How long others may keep it, in seconds: a site is built once a day.</summary>
    private const int KeptFor = 86400;

    private static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    public static IEnumerable<PlannedFiles> Plan(HandbookSite site)
    {
        if (!site.Frame.KnowsAddress)
            return [];
        var communities = site.Pages.OfType<CommunityPage>().ToList();
        return communities.Select(page => (Page: page, At: page.OEmbed))
            .Concat(site.FormerAddressesOf(communities).Select(former => (former.Page, At: CommunityPage.OEmbedBeside(former.Address))))
            .Select(one => PlannedFiles.One(one.At.File, (one.Page.Title, one.Page.Permalink), () => Write(site.Frame, one.Page)));
    }

    private static ReadOnlyMemory<byte> Write(SiteFrame frame, CommunityPage page)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteString("type", "rich");
            json.WriteString("title", page.Title);
            json.WriteString("provider_name", frame.Settings.Title);
            json.WriteString("provider_url", frame.Absolute(Permalink.Home));
            json.WriteNumber("cache_age", KeptFor);
            json.WriteNumber("width", EmbedPage.Width);
            json.WriteNumber("height", EmbedPage.Height);
            json.WriteString("html", Frame(frame.Absolute(EmbedPage.Beside(page.Permalink)), page.Title));
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private static string Frame(string address, string title) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{HtmlEncoder.Default.Encode(address)}\" title=\"{HtmlEncoder.Default.Encode(title)}\" "
            + $"width=\"{EmbedPage.Width}\" height=\"{EmbedPage.Height}\" loading=\"lazy\"></iframe>");
}
