using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>A text as its Markdown syntax tree; nothing outside this folder sees the tree.</summary>
internal sealed class MarkdownProse(
    string source,
    MarkdownDocument document,
    MarkdownPipeline pipeline,
    MarkdownHeadings headings,
    IReadOnlyList<MarkdownLink> links,
    IReadOnlyList<UndefinedReference> undefined,
    IReadOnlyList<Definition> definitions,
    IReadOnlyList<HtmlFinding> htmlFindings,
    IReadOnlyList<string> htmlAnchors,
    MarkdownAllowedHtml allowedHtml) : Prose
{
    public override string Source => source;

    public override IReadOnlyList<Heading> Headings { get; } = [.. headings.All.Select(heading => heading.Record)];

    public override IReadOnlyCollection<string> Anchors { get; } =
        [.. headings.All.Select(heading => heading.Record.Id), .. headings.Misnamed.Select(heading => heading.Id), .. htmlAnchors];

    public override string? TitleAnchor { get; init; }

    public override IReadOnlyList<MisnamedHeading> MisnamedHeadings => headings.Misnamed;

    public override IReadOnlyList<TextLink> Links { get; } = [.. links.Select(link => link.Record)];

    public override IReadOnlyList<UndefinedReference> UndefinedReferences => undefined;

    public override IReadOnlyList<HtmlFinding> HtmlFindings => htmlFindings;

    public override IReadOnlyList<Definition> Definitions => definitions;

    public override bool HasCode => document.Descendants<CodeBlock>().Any();

    public override bool IsEmpty => document.Count == 0;

    public override IReadOnlyList<TermUse> FirstUses(TermIndex terms, Permalink page) => MarkdownTerms.FirstUses(document, terms, page);

    public override IReadOnlyList<ProseSection> ToSections(
        IReadOnlyList<ResolvedLink> resolved, IReadOnlyList<TermLink> terms, ProseWords? words = null)
    {
        var sections = ThroughFirstGate(resolved, terms, words);
        if (allowedHtml.Pieces.Count == 0)
            return sections;
        var clean = HtmlBody.Clean([.. sections.Select(section => section.Html)]);
        return [.. sections.Select((section, i) => section with { Html = clean[i] })];
    }

    /// <summary>As <see cref="ToSections"/>, before the second gate for HTML: nothing can run here either, but elements may have no end.</summary>
    internal IReadOnlyList<ProseSection> ThroughFirstGate(
        IReadOnlyList<ResolvedLink> resolved, IReadOnlyList<TermLink> terms, ProseWords? words = null)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        var byNode = ByNode(resolved);
        MarkdownLinkRenderers.Install(renderer, byNode);
        MarkdownHeadingRenderer.Install(renderer, headings, words?.HeadingLink);
        MarkdownFigureRenderer.Install(renderer);
        if (words is not null)
            MarkdownWideRenderers.Install(renderer, words);
        MarkdownHtmlRenderers.Install(renderer, allowedHtml, byNode);
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

    private Dictionary<object, ResolvedLink> ByNode(IReadOnlyList<ResolvedLink> resolved)
    {
        var byNode = new Dictionary<object, ResolvedLink>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < links.Count; i++)
            byNode.Add(links[i].Node, resolved[i]);
        return byNode;
    }
}
