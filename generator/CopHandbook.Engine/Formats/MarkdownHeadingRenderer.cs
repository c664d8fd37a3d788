using CopHandbook.Model.Guidance;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Writes a heading with a link to it beside it, not inside: what is inside would be read as a part of the heading, each
/// time that somebody goes through the headings of the page.
/// </summary>
internal sealed class MarkdownHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    private readonly Dictionary<HeadingBlock, Heading> records = new(ReferenceEqualityComparer.Instance);
    private readonly Func<Heading, string>? nameLink;

    private MarkdownHeadingRenderer(MarkdownHeadings headings, Func<Heading, string>? nameLink)
    {
        foreach (var heading in headings.All)
            records.Add(heading.Node, heading.Record);
        this.nameLink = nameLink;
    }

    public static void Install(HtmlRenderer renderer, MarkdownHeadings headings, Func<Heading, string>? nameLink)
    {
        renderer.ObjectRenderers.RemoveAll(one => one is HeadingRenderer);
        renderer.ObjectRenderers.Add(new MarkdownHeadingRenderer(headings, nameLink));
    }

    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var heading = records[block];
        var level = (char)('0' + heading.Level);
        renderer.EnsureLine();
        if (nameLink is not null)
            renderer.Write("<div class=\"heading\">");
        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(heading.Id).Write("\">");
        renderer.WriteLeafInline(block);
        renderer.Write("</h").Write(level).Write('>');
        if (nameLink is not null)
        {
            renderer.Write("<a class=\"heading-link\" href=\"#").WriteEscape(Uri.EscapeDataString(heading.Id));
            renderer.Write("\" aria-label=\"").WriteEscape(nameLink(heading)).Write("\"></a></div>");
        }

        renderer.EnsureLine();
    }
}
