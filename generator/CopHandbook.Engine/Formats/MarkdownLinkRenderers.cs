using CopHandbook.Model.Site;
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
    public static void Install(HtmlRenderer renderer, IReadOnlyDictionary<object, ResolvedLink> links)
    {
        renderer.ObjectRenderers.RemoveAll(one => one is LinkInlineRenderer or AutolinkInlineRenderer);
        renderer.ObjectRenderers.Add(new Links(links));
        renderer.ObjectRenderers.Add(new Autolinks(links));
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
        if (!MarkdownFigureRenderer.HasCaption(image))
            WriteTitle(renderer, image.Title);
        renderer.Write(" />");
    }

    private static void WriteTitle(HtmlRenderer renderer, string? title)
    {
        if (!string.IsNullOrEmpty(title))
            renderer.Write(" title=\"").WriteEscape(title).Write('"');
    }

    private sealed class Links(IReadOnlyDictionary<object, ResolvedLink> links) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var resolved = links.GetValueOrDefault(link) ?? ResolvedLink.Nowhere;
            if (link.IsImage)
                WriteImage(renderer, link, resolved.Href);
            else if (resolved.Words is { } words)
                WriteAnchor(renderer, resolved.Href, link.Title, () => renderer.WriteEscape(words));
            else
                WriteAnchor(renderer, resolved.Href, link.Title, () => renderer.WriteChildren(link));
        }
    }

    private sealed class Autolinks(IReadOnlyDictionary<object, ResolvedLink> links) : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            var resolved = links.GetValueOrDefault(link) ?? ResolvedLink.Nowhere;
            WriteAnchor(renderer, resolved.Href, null, () => renderer.WriteEscape(resolved.Words ?? link.Url));
        }
    }
}
