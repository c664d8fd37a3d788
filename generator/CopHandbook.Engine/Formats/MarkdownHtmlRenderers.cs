using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Writes HTML of a text as the words that it is. A handbook with HTML is refused before it is rendered; should that ever
/// fail, nothing gets through all the same.
/// </summary>
internal static class MarkdownHtmlRenderers
{
    public static void Install(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.RemoveAll(one => one is HtmlBlockRenderer or HtmlInlineRenderer);
        renderer.ObjectRenderers.Add(new Blocks());
        renderer.ObjectRenderers.Add(new Inlines());
    }

    private sealed class Blocks : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            renderer.EnsureLine();
            renderer.Write("<p>").WriteEscape(block.Lines.ToString().Trim()).WriteLine("</p>");
        }
    }

    private sealed class Inlines : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.WriteEscape(inline.Tag);
    }
}
