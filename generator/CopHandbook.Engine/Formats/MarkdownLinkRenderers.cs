using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Writes links with the addresses that were resolved for them and no others: an address that nobody resolved cannot
/// reach the page, and a link without one keeps its words alone.
/// </summary>
internal static class MarkdownLinkRenderers
{
    public static void Install(HtmlRenderer renderer, IReadOnlyDictionary<Inline, string?> addresses)
    {
        renderer.ObjectRenderers.RemoveAll(one => one is LinkInlineRenderer or AutolinkInlineRenderer);
        renderer.ObjectRenderers.Add(new Links(addresses));
        renderer.ObjectRenderers.Add(new Autolinks(addresses));
    }

    private static void WriteAnchor(HtmlRenderer renderer, string? address, string? title, Action writeWords)
    {
        // Inside an image's description there are words only.
        var asLink = address is not null && renderer.EnableHtmlForInline;
        if (asLink)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write('"');
            WriteTitle(renderer, title);
            renderer.Write('>');
        }

        writeWords();
        if (asLink)
            renderer.Write("</a>");
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline image, string? address)
    {
        var isShown = address is not null && renderer.EnableHtmlForInline;
        if (isShown)
            renderer.Write("<img loading=\"lazy\" src=\"").WriteEscapeUrl(address).Write("\" alt=\"");
        var enabled = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = enabled;
        if (!isShown)
            return;
        renderer.Write('"');
        WriteTitle(renderer, image.Title);
        renderer.Write(" />");
    }

    private static void WriteTitle(HtmlRenderer renderer, string? title)
    {
        if (!string.IsNullOrEmpty(title))
            renderer.Write(" title=\"").WriteEscape(title).Write('"');
    }

    private sealed class Links(IReadOnlyDictionary<Inline, string?> addresses) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var address = addresses.GetValueOrDefault(link);
            if (link.IsImage)
                WriteImage(renderer, link, address);
            else
                WriteAnchor(renderer, address, link.Title, () => renderer.WriteChildren(link));
        }
    }

    private sealed class Autolinks(IReadOnlyDictionary<Inline, string?> addresses) : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link) =>
            WriteAnchor(renderer, addresses.GetValueOrDefault(link), null, () => renderer.WriteEscape(link.Url));
    }
}
