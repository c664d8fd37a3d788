using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>A term where a text first uses it; the end is behind its last character.</summary>
internal sealed record MarkdownTermUse(GlossaryTerm Term, MarkdownPlace Start, MarkdownPlace End) : TermUse(Term);

/// <summary>Looks for terms in the running text of a tree, once through, with one look-up at each word and number of words.</summary>
internal sealed class MarkdownTerms(TermIndex terms, Permalink page)
{
    private readonly HashSet<GlossaryTerm> found = new(ReferenceEqualityComparer.Instance);
    private readonly List<(GlossaryTerm Term, (LiteralInline Node, int Offset) Start, (LiteralInline Node, int Offset) End)> uses = [];
    private string section = "";

    public static IReadOnlyList<TermUse> FirstUses(MarkdownDocument document, TermIndex terms, Permalink page)
    {
        var search = new MarkdownTerms(terms, page);
        search.Walk(document);
        if (search.uses.Count == 0)
            return [];
        // The tree may be grown again before the text is drawn, so its nodes are told by their order.
        var literals = new Dictionary<LiteralInline, int>(ReferenceEqualityComparer.Instance);
        foreach (var literal in document.Descendants<LiteralInline>())
            literals.Add(literal, literals.Count);
        return [.. search.uses.Select(use => new MarkdownTermUse(use.Term, Place(use.Start), Place(use.End)))];

        MarkdownPlace Place((LiteralInline Node, int Offset) at) => new(literals[at.Node], at.Offset);
    }

    private void Walk(Block block)
    {
        switch (block)
        {
            case var _ when found.Count == terms.Count:
            // What stands in these names things, and explains none.
            case DefinitionTerm or TableRow { IsHeader: true }:
                break;
            case HeadingBlock heading:
                if (heading.Parent is MarkdownDocument)
                    section = MarkdownHeadings.IdOf(heading);
                break;
            case LeafBlock { Inline: { } inlines }:
                Walk(inlines, beginsBlock: true);
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Walk(inner);
                break;
        }
    }

    private void Walk(ContainerInline container, bool beginsBlock)
    {
        var isWhole = container is EmphasisInline { DelimiterChar: '*' or '_' };
        var run = new MarkdownTextRun();
        // Elements of HTML whose words are no running text.
        var open = 0;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (run.TryAdd(inline))
                continue;
            if (open == 0)
                Search(run, beginsBlock, isWhole: false);
            if (inline is ContainerInline inner and not LinkInline && open == 0)
                Walk(inner, beginsBlock && run.IsEmpty);
            if (inline is HtmlInline html)
                open = Math.Max(0, open + MarkdownAllowedHtml.OpensNoText(html));
            run = new MarkdownTextRun();
            (beginsBlock, isWhole) = (false, false);
        }

        if (open == 0)
            Search(run, beginsBlock, isWhole);
    }

    /// <param name="isWhole">Whether the run is all that is emphasised.</param>
    private void Search(MarkdownTextRun run, bool beginsBlock, bool isWhole)
    {
        if (run.IsEmpty)
            return;
        var words = run.Words;
        if (isWhole && terms.FindEmphasised(words.AsSpan().Trim()) is { } emphasised)
        {
            var start = words.Length - words.AsSpan().TrimStart().Length;
            Add(emphasised, run, start, words.AsSpan().TrimEnd().Length);
            return;
        }

        var next = NextWord(words, 0);
        while (next < words.Length)
        {
            var (term, end) = MayBegin(words, next) ? FindAt(words, next, beginsBlock) : (null, 0);
            if (term is not null)
                Add(term, run, next, end);
            next = NextWord(words, term is null ? EndOfWord(words, next) : end);
        }
    }

    // The longest words that lead somewhere win: "core group" before "group".
    private (GlossaryTerm? Term, int End) FindAt(string words, int start, bool beginsBlock)
    {
        var mayBeCapital = char.IsUpper(words[start]) && BeginsSentence(words, start, beginsBlock);
        var (best, bestEnd) = ((GlossaryTerm?)null, start);
        var end = start;
        for (var count = 1; count <= terms.MostWords; count++)
        {
            end = EndOfWord(words, end);
            if (MayEnd(words, end) && terms.Find(words.AsSpan(start, end - start), mayBeCapital) is { } term)
                (best, bestEnd) = (term, end);
            if (end + 1 >= words.Length || words[end] != ' ' || !TermIndex.IsOfWord(words[end + 1]))
                break;
            end++;
        }

        return (best, bestEnd);
    }

    private void Add(GlossaryTerm term, MarkdownTextRun run, int start, int end)
    {
        var isOwnDefinition = term.Place.Target == page && term.Place.Anchor == section;
        if (!isOwnDefinition && found.Add(term))
            uses.Add((term, run.At(start, asEnd: false), run.At(end, asEnd: true)));
    }

    private static int NextWord(string words, int from)
    {
        while (from < words.Length && !TermIndex.IsOfWord(words[from]))
            from++;
        return from;
    }

    private static int EndOfWord(string words, int from)
    {
        while (from < words.Length && TermIndex.IsOfWord(words[from]))
            from++;
        return from;
    }

    // Parts of addresses and of names such as O'Sponsor are no words.
    private static bool MayBegin(string words, int start) =>
        start == 0 || words[start - 1] is not ('/' or '\\' or '@' or '#' or '.')
        && !(words[start - 1] is '\'' or '’' && start > 1 && TermIndex.IsOfWord(words[start - 2]));

    private static bool MayEnd(string words, int end) =>
        end == words.Length || words[end] is not ('/' or '\\' or '@')
        && !(words[end] == '.' && end + 1 < words.Length && TermIndex.IsOfWord(words[end + 1]));

    private static bool BeginsSentence(string words, int start, bool beginsBlock)
    {
        var before = words.AsSpan(0, start).TrimEnd(" “‘\"'([");
        return before.Length == 0 ? beginsBlock : before[^1] is '.' or '!' or '?' or '…' or ':';
    }
}
