using CopHandbook.Model.Guidance;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>The HTML of a text in which HTML is allowed: of each node of the tree, the tags that are kept.</summary>
/// <param name="Anchors">The ids that it gives.</param>
/// <param name="Findings">In the order of the text.</param>
internal sealed record MarkdownAllowedHtml(
    IReadOnlyDictionary<MarkdownObject, MarkdownHtmlPiece> Pieces, IReadOnlyList<string> Anchors, IReadOnlyList<HtmlFinding> Findings)
{
    /// <summary>For a text in which none is allowed.</summary>
    public static MarkdownAllowedHtml None { get; } =
        new(new Dictionary<MarkdownObject, MarkdownHtmlPiece>(ReferenceEqualityComparer.Instance), [], []);

    /// <summary>1 where an element begins whose words are code, a link or a name, -1 where one ends; else 0.</summary>
    public static int OpensNoText(HtmlInline inline) =>
        HtmlScanner.Scan(inline.Tag) is [{ Name: "a" or "code" or "kbd" or "pre" or "samp" or "summary" or "var" } tag]
            ? tag.Kind switch { HtmlTokenKind.Opening => 1, HtmlTokenKind.Closing => -1, _ => 0 }
            : 0;

    /// <param name="takenIds">The ids of headings, and of the page.</param>
    public static MarkdownAllowedHtml Collect(MarkdownDocument document, int bodyStart, IEnumerable<string> takenIds)
    {
        var pieces = new Dictionary<MarkdownObject, MarkdownHtmlPiece>(ReferenceEqualityComparer.Instance);
        var findings = new List<HtmlFinding>();
        var ids = takenIds.ToHashSet(StringComparer.Ordinal);
        var filter = new HtmlFilter(ids, findings);
        foreach (var node in document.Descendants())
        {
            if (node is HtmlBlock block)
                Add(block, MarkdownHtmlSource.Of(block, bodyStart));
            else if (node is HtmlInline inline)
                Add(inline, MarkdownHtmlSource.Of(inline, bodyStart));
        }

        filter.TellUnclosed();
        var given = pieces.Values.SelectMany(piece => piece.Tokens).SelectMany(token => token.Attributes)
            .Where(attribute => attribute.Name == "id").Select(attribute => attribute.Value);
        return new(pieces, [.. given], [.. findings.OrderBy(finding => finding.Range.Start)]);

        void Add(MarkdownObject node, MarkdownHtmlSource source) => pieces.Add(
            node, new(source, filter.Keep(HtmlScanner.Scan(source.Html), source.Place)));
    }
}

/// <summary>The tags that are kept of a piece of HTML.</summary>
internal sealed record MarkdownHtmlPiece(MarkdownHtmlSource Source, IReadOnlyList<HtmlToken> Tokens)
{
    /// <summary>The attributes that hold addresses, in their order.</summary>
    public IEnumerable<(HtmlAttribute Attribute, bool IsImage)> Links =>
        from token in Tokens
        from attribute in token.Attributes
        where attribute.Name is "href" or "src"
        select (attribute, attribute.Name == "src");
}
