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
    MarkdownHeadings headings,
    IReadOnlyList<MarkdownLink> links,
    IReadOnlyList<UndefinedReference> undefined,
    IReadOnlyList<Definition> definitions,
    IReadOnlyList<TextRange> rawHtml,
    IReadOnlyList<string> htmlAnchors) : Prose
{
    public override IReadOnlyList<Heading> Headings { get; } = [.. headings.All.Select(heading => heading.Record)];

    public override IReadOnlyCollection<string> Anchors { get; } =
        [.. headings.All.Select(heading => heading.Record.Id), .. headings.Misnamed.Select(heading => heading.Id), .. htmlAnchors];

    public override string? TitleAnchor { get; init; }

    public override IReadOnlyList<MisnamedHeading> MisnamedHeadings => headings.Misnamed;

    public override IReadOnlyList<TextLink> Links { get; } = [.. links.Select(link => link.Record)];

    public override IReadOnlyList<UndefinedReference> UndefinedReferences => undefined;

    public override IReadOnlyList<TextRange> RawHtml => rawHtml;

    public override IReadOnlyList<Definition> Definitions => definitions;

    public override bool HasCode => document.Descendants<CodeBlock>().Any();

    public override bool IsEmpty => document.Count == 0;

    public override IReadOnlyList<TermUse> FirstUses(TermIndex terms, Permalink page) => MarkdownTerms.FirstUses(document, terms, page);

    public override IReadOnlyList<ProseSection> ToSections(
        IReadOnlyList<ResolvedLink> resolved, IReadOnlyList<TermLink> terms, ProseWords? words = null)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        MarkdownLinkRenderers.Install(renderer, ByNode(resolved));
        MarkdownHeadingRenderer.Install(renderer, headings, words?.HeadingLink);
        MarkdownFigureRenderer.Install(renderer);
        if (words is not null)
            MarkdownWideRenderers.Install(renderer, words);
        MarkdownHtmlRenderers.Install(renderer);
        MarkdownTermRenderers.Install(renderer, terms);

        var sections = new List<ProseSection>();
        var written = writer.GetStringBuilder();
        var next = Headings.Where(heading => heading.IsSection).GetEnumerator();
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

    private Dictionary<Inline, ResolvedLink> ByNode(IReadOnlyList<ResolvedLink> resolved)
    {
        var byNode = new Dictionary<Inline, ResolvedLink>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < links.Count; i++)
            byNode.Add(links[i].Node, resolved[i]);
        return byNode;
    }
}
