using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// A text as its Markdown syntax tree; nothing outside this folder sees the tree. A tree has many times the size of its text, so
/// it is kept only as long as there is room, and grown again when the text is drawn after that.
/// </summary>
internal sealed class MarkdownProse : Prose
{
    private readonly MarkdownFacts facts;
    private readonly Func<MarkdownTree> grow;
    private readonly WeakReference<MarkdownTree> kept;

    /// <param name="source">The whole file.</param>
    /// <param name="start">Where the Markdown begins.</param>
    /// <param name="facts">Those of the tree.</param>
    /// <param name="grow">Gives the tree, each time anew.</param>
    /// <param name="tree">Null where it has not been grown yet.</param>
    public MarkdownProse(SourceText source, int start, MarkdownFacts facts, Func<MarkdownTree> grow, MarkdownTree? tree = null)
    {
        (Source, Start) = (source, start);
        this.facts = facts;
        this.grow = grow;
        kept = new(tree!);
    }

    public override SourceText Source { get; }

    public override int Start { get; }

    public override IReadOnlyList<Heading> Headings => facts.Headings;

    public override IReadOnlyCollection<string> Anchors { get; init; } = [];

    public override string? TitleAnchor { get; init; }

    public override IReadOnlyList<MisnamedHeading> MisnamedHeadings => facts.MisnamedHeadings;

    public override IReadOnlyList<TextLink> Links => facts.Links;

    public override IReadOnlyList<UndefinedReference> UndefinedReferences { get; init; } = [];

    public override IReadOnlyList<HtmlFinding> HtmlFindings { get; init; } = [];

    public override IReadOnlyList<Definition> Definitions { get; init; } = [];

    public override bool HasCode => facts.HasCode;

    public override bool IsEmpty => facts.IsEmpty;

    public override Repetition? Repeated => facts.Repeated;

    private MarkdownTree Tree
    {
        get
        {
            if (!kept.TryGetTarget(out var tree))
                kept.SetTarget(tree = grow());
            return tree;
        }
    }

    public override IReadOnlyList<TermUse> FirstUses(TermIndex terms, Permalink page) => MarkdownTerms.FirstUses(Tree.Document, terms, page);

    public override IReadOnlyList<ProseSection> ToSections(
        IReadOnlyList<ResolvedLink> resolved, IReadOnlyList<TermLink> terms, ProseWords? words = null)
    {
        var tree = Tree;
        var sections = ThroughFirstGate(tree, resolved, terms, words);
        if (tree.Html.Pieces.Count == 0)
            return sections;
        var clean = HtmlBody.Clean([.. sections.Select(section => section.Html)]);
        return [.. sections.Select((section, i) => section with { Html = clean[i] })];
    }

    /// <summary>As <see cref="ToSections"/>, before the second gate for HTML: nothing can run here either, but elements may have no end.</summary>
    internal IReadOnlyList<ProseSection> ThroughFirstGate(
        IReadOnlyList<ResolvedLink> resolved, IReadOnlyList<TermLink> terms, ProseWords? words = null) =>
        ThroughFirstGate(Tree, resolved, terms, words);

    private List<ProseSection> ThroughFirstGate(
        MarkdownTree tree, IReadOnlyList<ResolvedLink> resolved, IReadOnlyList<TermLink> terms, ProseWords? words)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        tree.Pipeline.Setup(renderer);
        var byNode = ByNode(tree.Links, resolved);
        MarkdownLinkRenderers.Install(renderer, byNode);
        MarkdownHeadingRenderer.Install(renderer, tree.Headings, words?.HeadingLink);
        MarkdownFigureRenderer.Install(renderer);
        if (words is not null)
            MarkdownWideRenderers.Install(renderer, words);
        MarkdownHtmlRenderers.Install(renderer, tree.Html, byNode);
        MarkdownTermRenderers.Install(renderer, tree.Document, terms);

        var sections = new List<ProseSection>();
        var written = writer.GetStringBuilder();
        var next = Headings.Where(heading => heading.IsSection).GetEnumerator();
        Heading? current = null;
        foreach (var block in tree.Document)
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

    private static Dictionary<object, ResolvedLink> ByNode(IReadOnlyList<MarkdownLink> links, IReadOnlyList<ResolvedLink> resolved)
    {
        var byNode = new Dictionary<object, ResolvedLink>();
        for (var i = 0; i < links.Count; i++)
            byNode.Add(links[i].Node, resolved[i]);
        return byNode;
    }
}
