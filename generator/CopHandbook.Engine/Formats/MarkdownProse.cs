using CopHandbook.Model.Guidance;
using CopHandbook.Model.Sources;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>A text as its Markdown syntax tree; nothing outside this folder sees the tree.</summary>
internal sealed class MarkdownProse(
    MarkdownDocument document,
    MarkdownPipeline pipeline,
    IReadOnlyList<Heading> headings,
    IReadOnlyList<MarkdownLink> links,
    IReadOnlyList<TextRange> rawHtml) : Prose
{
    public override IReadOnlyList<Heading> Headings => headings;

    public override IReadOnlyList<TextLink> Links { get; } = [.. links.Select(link => link.Record)];

    public override IReadOnlyList<TextRange> RawHtml => rawHtml;

    public override bool IsEmpty => document.Count == 0;

    public override string ToHtml(IReadOnlyList<string?> addresses)
    {
        var byNode = new Dictionary<Inline, string?>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < links.Count; i++)
            byNode.Add(links[i].Node, addresses[i]);

        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        MarkdownLinkRenderers.Install(renderer, byNode);
        MarkdownHtmlRenderers.Install(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
