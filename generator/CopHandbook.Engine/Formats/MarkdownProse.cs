using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using Markdig;
using Markdig.Extensions.Footnotes;
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
    IReadOnlyList<Definition> definitions,
    IReadOnlyList<TextRange> rawHtml) : Prose
{
    public override IReadOnlyList<Heading> Headings => headings;

    public override IReadOnlyList<TextLink> Links { get; } = [.. links.Select(link => link.Record)];

    public override IReadOnlyList<TextRange> RawHtml => rawHtml;

    public override IReadOnlyList<Definition> Definitions => definitions;

    public override bool IsEmpty => document.Count == 0;

    public override IReadOnlyList<TermUse> FirstUses(TermIndex terms, Permalink page) => MarkdownTerms.FirstUses(document, terms, page);

    public override IReadOnlyList<ProseSection> ToSections(IReadOnlyList<string?> addresses, IReadOnlyList<TermLink> terms)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        MarkdownLinkRenderers.Install(renderer, AddressesByNode(addresses));
        MarkdownHtmlRenderers.Install(renderer);
        MarkdownTermRenderers.Install(renderer, terms);

        var sections = new List<ProseSection>();
        var written = writer.GetStringBuilder();
        var next = headings.Where(heading => heading.IsSection).GetEnumerator();
        Heading? current = null;
        foreach (var block in document)
        {
            if (block is HeadingBlock or FootnoteGroup)
            {
                Cut();
                current = block is HeadingBlock && next.MoveNext() ? next.Current : null;
            }

            renderer.Write(block);
        }

        Cut();
        return sections;

        void Cut()
        {
            writer.Flush();
            if (written.Length > 0)
                sections.Add(new ProseSection(current, written.ToString()));
            written.Clear();
        }
    }

    private Dictionary<Inline, string?> AddressesByNode(IReadOnlyList<string?> addresses)
    {
        var byNode = new Dictionary<Inline, string?>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < links.Count; i++)
            byNode.Add(links[i].Node, addresses[i]);
        return byNode;
    }
}
