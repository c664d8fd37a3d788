using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// A link, image, style sheet or refresh of a page, or the image that other sites show of it, and where that is written;
/// both numbers are 1-based.
/// </summary>
internal sealed record HtmlLink(string Target, int Line, int Column);

/// <summary>A finished page, read as a browser reads it: what it asks for, and what can be linked to in it.</summary>
internal sealed record HtmlPage(IReadOnlyList<HtmlLink> Links, IReadOnlySet<string> Ids)
{
    private const string Refresh = "url=";

    public static HtmlPage Read(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var links = new List<HtmlLink>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.All)
        {
            if (!string.IsNullOrEmpty(element.Id))
                ids.Add(element.Id);
            foreach (var target in TargetsOf(element))
                links.Add(new(target, element.SourceReference?.Position.Line ?? 1, element.SourceReference?.Position.Column ?? 1));
        }

        return new(links, ids);
    }

    private static IEnumerable<string> TargetsOf(IElement element)
    {
        if (element.GetAttribute("href") is { } href)
            yield return href;
        if (element.GetAttribute("src") is { } src)
            yield return src;
        if (element.LocalName != "meta" || element.GetAttribute("content") is not { } content)
            yield break;
        if (element.GetAttribute("property") == "og:image")
            yield return content;
        if (content.IndexOf(Refresh, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            && element.HasAttribute("http-equiv"))
            yield return content[(at + Refresh.Length)..];
    }
}
