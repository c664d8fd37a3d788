using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>Writes an image that is a paragraph by itself, and has a title, as a figure with the title below it.</summary>
internal sealed class MarkdownFigureRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer paragraphs = new();

    public static void Install(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.RemoveAll(one => one is ParagraphRenderer);
        renderer.ObjectRenderers.Add(new MarkdownFigureRenderer());
    }

    /// <summary>Whether its title is read below it, and so need not be a hint as well.</summary>
    public static bool HasCaption(LinkInline image) => image.Parent?.ParentBlock is ParagraphBlock paragraph && ImageOf(paragraph) == image;

    protected override void Write(HtmlRenderer renderer, ParagraphBlock block)
    {
        if (ImageOf(block) is not { } image)
        {
            paragraphs.Write(renderer, block);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure>").WriteLeafInline(block);
        renderer.Write("<figcaption>").WriteEscape(image.Title).WriteLine("</figcaption></figure>");
    }

    private static LinkInline? ImageOf(ParagraphBlock block) =>
        block.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null, Title.Length: > 0 } image ? image : null;
}
