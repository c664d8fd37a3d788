using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// How deep a tree is as its drawing counts it, which is blocks and inlines together. Its parser counts them apart, and brackets
/// that begin no link up to a thousand; so what it takes may be too deep to be drawn.
/// </summary>
internal static class MarkdownDepth
{
    public static bool IsBeyond(MarkdownDocument document, int most)
    {
        foreach (var block in document)
        {
            if (IsBeyond(block, most))
                return true;
        }

        return false;
    }

    private static bool IsBeyond(Block block, int left)
    {
        if (left == 0)
            return true;
        if (block is LeafBlock { Inline: { } inline })
            return IsBeyond(inline, left);
        if (block is not ContainerBlock container)
            return false;
        foreach (var inner in container)
        {
            if (IsBeyond(inner, left - 1))
                return true;
        }

        return false;
    }

    private static bool IsBeyond(ContainerInline inline, int left)
    {
        if (left == 0)
            return true;
        for (var inner = inline.FirstChild; inner is not null; inner = inner.NextSibling)
        {
            if (inner is ContainerInline container && IsBeyond(container, left - 1))
                return true;
        }

        return false;
    }
}
