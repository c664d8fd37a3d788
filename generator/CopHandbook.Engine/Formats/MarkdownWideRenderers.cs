using CopHandbook.Model.Guidance;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Writes what may be wider than the page, tables and code, into a region that scrolls by itself, with a keyboard too.
/// Diagrams are code here: to draw them takes a script that writes styles, which the site's policy refuses.
/// </summary>
internal static class MarkdownWideRenderers
{
    private const string Diagram = "mermaid";

    public static void Install(HtmlRenderer renderer, ProseWords words)
    {
        renderer.ObjectRenderers.RemoveAll(one => one is HtmlTableRenderer or CodeBlockRenderer);
        renderer.ObjectRenderers.Add(new Tables(words));
        renderer.ObjectRenderers.Add(new Code(words));
    }

    private static void WriteRegion(HtmlRenderer renderer, string name, Action write)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(name).WriteLine("\">");
        write();
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }

    private sealed class Tables(ProseWords words) : HtmlObjectRenderer<Table>
    {
        private readonly HtmlTableRenderer tables = new();
        private int count;

        protected override void Write(HtmlRenderer renderer, Table table) =>
            WriteRegion(renderer, words.Table(++count), () => tables.Write(renderer, table));
    }

    private sealed class Code(ProseWords words) : HtmlObjectRenderer<CodeBlock>
    {
        private readonly CodeBlockRenderer blocks = new();
        private int count;

        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var isDiagram = string.Equals((block as FencedCodeBlock)?.Info, Diagram, StringComparison.OrdinalIgnoreCase);
            renderer.EnsureLine();
            if (isDiagram)
                renderer.WriteLine("<figure class=\"diagram\">");
            renderer.Write("<div class=\"code\" data-copy=\"").WriteEscape(words.Copy);
            renderer.Write("\" data-copied=\"").WriteEscape(words.Copied).WriteLine("\">");
            WriteRegion(renderer, words.Code(++count), () => blocks.Write(renderer, block));
            renderer.WriteLine("</div>");
            if (isDiagram)
                renderer.Write("<figcaption>").WriteEscape(words.DiagramSource).WriteLine("</figcaption></figure>");
        }
    }
}
