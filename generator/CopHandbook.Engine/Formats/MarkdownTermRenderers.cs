using CopHandbook.Model.Site;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>Writes the first use of a term as a link to the glossary, with the term's meaning as the description of the link.</summary>
internal static class MarkdownTermRenderers
{
    public static void Install(HtmlRenderer renderer, MarkdownDocument document, IReadOnlyList<TermLink> terms)
    {
        if (terms.Count == 0)
            return;
        var literals = document.Descendants<LiteralInline>().ToList();
        var marks = new Dictionary<LiteralInline, List<Mark>>(ReferenceEqualityComparer.Instance);
        foreach (var term in terms)
        {
            var use = (MarkdownTermUse)term.Use;
            Add(use.Start, term);
            Add(use.End, null);
        }

        renderer.ObjectRenderers.RemoveAll(one => one is LiteralInlineRenderer);
        renderer.ObjectRenderers.Add(new Literals(marks));

        void Add(MarkdownPlace place, TermLink? opens)
        {
            if (!marks.TryGetValue(literals[place.Literal], out var inNode))
                marks.Add(literals[place.Literal], inNode = []);
            inNode.Add(new Mark(place.Offset, opens));
        }
    }

    /// <param name="Opens">The term whose link begins here; null where one ends.</param>
    private sealed record Mark(int Offset, TermLink? Opens);

    private sealed class Literals(Dictionary<LiteralInline, List<Mark>> marks) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var text = literal.Content.AsSpan();
            if (!renderer.EnableHtmlForInline || !marks.TryGetValue(literal, out var inNode))
            {
                Write(renderer, text);
                return;
            }

            var written = 0;
            foreach (var (offset, opens) in inNode)
            {
                Write(renderer, text[written..offset]);
                written = offset;
                if (opens is null)
                    renderer.Write("</a>");
                else
                    Open(renderer, opens);
            }

            Write(renderer, text[written..]);
        }

        private static void Write(HtmlRenderer renderer, ReadOnlySpan<char> text)
        {
            if (renderer.EnableHtmlEscape)
                renderer.WriteEscape(text);
            else
                renderer.Write(text);
        }

        private static void Open(HtmlRenderer renderer, TermLink term)
        {
            renderer.Write("<a class=\"term\" href=\"").WriteEscapeUrl(term.Address);
            renderer.Write("\" title=\"").WriteEscape(term.Use.Term.Meaning).Write("\">");
        }
    }
}
