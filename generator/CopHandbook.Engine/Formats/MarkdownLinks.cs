using CopHandbook.Model.Guidance;
using CopHandbook.Model.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>A link of the syntax tree, or the attribute of HTML in it, and the record of it.</summary>
internal sealed record MarkdownLink(object Node, TextLink Record);

/// <summary>Collects the links and images of a text, in its order.</summary>
internal static class MarkdownLinks
{
    public static IReadOnlyList<MarkdownLink> Collect(MarkdownDocument document, int bodyStart, MarkdownAllowedHtml html)
    {
        var links = new List<MarkdownLink>();
        foreach (var node in document.Descendants())
        {
            if (node is LinkInline link)
                links.Add(new(link, new TextLink(link.Url ?? "", link.IsImage, Shift(TargetSpan(link), bodyStart)) { HasWords = HasWords(link) }));
            else if (node is AutolinkInline auto)
                links.Add(new(auto, new TextLink((auto.IsEmail ? "mailto:" : "") + auto.Url, false, Shift(auto.Span, bodyStart)) { HasWords = false }));
            else if (html.Pieces.GetValueOrDefault(node) is { } piece)
                links.AddRange(piece.Links.Select(one => new MarkdownLink(
                    one.Attribute, new TextLink(one.Attribute.Value, one.IsImage, piece.Source.Place(one.Attribute.ValueRange)))));
        }

        return links;
    }

    private static bool HasWords(LinkInline link) =>
        link.Any(inline => inline is not LiteralInline literal || !literal.Content.IsEmptyOrWhitespace());

    // A reference link has its target in the definition, and there it is to be mended.
    private static SourceSpan TargetSpan(LinkInline link)
    {
        var written = link.Reference?.UrlSpan ?? link.UrlSpan;
        return written is { IsEmpty: false, Start: >= 0 } ? written : link.Span;
    }

    private static TextRange Shift(SourceSpan span, int bodyStart) => new(bodyStart + span.Start, bodyStart + span.End + 1);
}
