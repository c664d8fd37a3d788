using System.Net;
using CopHandbook.Model.Site;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// The first gate for HTML of a text: writes the tags that are kept anew, and all else as the words that it is. Where no HTML
/// is allowed, it is refused before anything is rendered; should that ever fail, nothing gets through all the same.
/// </summary>
internal static class MarkdownHtmlRenderers
{
    public static void Install(HtmlRenderer renderer, MarkdownAllowedHtml html, IReadOnlyDictionary<object, ResolvedLink> links)
    {
        renderer.ObjectRenderers.RemoveAll(one => one is HtmlBlockRenderer or HtmlInlineRenderer);
        renderer.ObjectRenderers.Add(new Blocks(html, links));
        renderer.ObjectRenderers.Add(new Inlines(html, links));
    }

    private static void Write(HtmlRenderer renderer, MarkdownHtmlPiece piece, IReadOnlyDictionary<object, ResolvedLink> links)
    {
        // Inside an image's description there are words only.
        if (!renderer.EnableHtmlForInline)
            return;
        foreach (var token in piece.Tokens)
        {
            if (token.Kind == HtmlTokenKind.Text)
                renderer.WriteEscape(WebUtility.HtmlDecode(piece.Source.Html[token.Range.Start..token.Range.End]));
            else if (token.Kind == HtmlTokenKind.Closing)
                renderer.Write("</").Write(NameOnPage(token)).Write('>');
            else
                WriteOpening(renderer, token, links);
        }
    }

    private static void WriteOpening(HtmlRenderer renderer, HtmlToken tag, IReadOnlyDictionary<object, ResolvedLink> links)
    {
        var isImage = tag.Name == "img";
        if (isImage && !tag.Attributes.Any(attribute => attribute.Name == "src" && links.GetValueOrDefault(attribute)?.Href is not null))
            return;
        renderer.Write('<').Write(NameOnPage(tag));
        if (isImage)
            renderer.Write(" loading=\"lazy\"");
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == "align")
                renderer.Write(" class=\"").Write(MarkdownAlignment.ClassOf(attribute.Value)).Write('"');
            else if (attribute.Name is not ("href" or "src"))
                renderer.Write(' ').Write(attribute.Name).Write("=\"").WriteEscape(attribute.Value).Write('"');
            else if (links.GetValueOrDefault(attribute)?.Href is { } address)
                renderer.Write(' ').Write(attribute.Name).Write("=\"").WriteEscapeUrl(address).Write('"');
        }

        if (isImage && tag.Attributes.All(attribute => attribute.Name != "alt"))
            renderer.Write(" alt=\"\"");
        renderer.Write('>');
    }

    // The page's only first-level heading is its title.
    private static string NameOnPage(HtmlToken tag) => tag.Name == "h1" ? "h2" : tag.Name;

    private sealed class Blocks(MarkdownAllowedHtml html, IReadOnlyDictionary<object, ResolvedLink> links) : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            renderer.EnsureLine();
            if (html.Pieces.GetValueOrDefault(block) is { } piece)
            {
                MarkdownHtmlRenderers.Write(renderer, piece, links);
                renderer.EnsureLine();
            }
            else
            {
                renderer.Write("<p>").WriteEscape(block.Lines.ToString().Trim()).WriteLine("</p>");
            }
        }
    }

    private sealed class Inlines(MarkdownAllowedHtml html, IReadOnlyDictionary<object, ResolvedLink> links) : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline)
        {
            if (html.Pieces.GetValueOrDefault(inline) is { } piece)
                MarkdownHtmlRenderers.Write(renderer, piece, links);
            else
                renderer.WriteEscape(inline.Tag);
        }
    }
}
