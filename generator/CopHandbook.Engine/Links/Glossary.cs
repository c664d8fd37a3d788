using System.Globalization;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The terms that chapters define, and links to them from every text.</summary>
internal sealed class Glossary
{
    public static readonly Permalink Address = new("/glossary/");

    private readonly List<GlossaryTerm> terms = [];
    private readonly TermIndex index;

    /// <summary>By term and by form, in lower case: what they lead to, and where that was said.</summary>
    private readonly Dictionary<string, (string Term, SourceSpan Span)> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);

    public Glossary(IReadOnlyList<Chapter> chapters, Suggest suggest, ICollection<Diagnostic> problems)
    {
        foreach (var chapter in chapters)
        {
            if (chapter.Defines.Count == 0)
                continue;
            var defined = chapter.Body.Definitions.ToLookup(definition => definition.Words, StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < chapter.Defines.Count; i++)
                Add(chapter, defined, chapter.Defines[i], $"defines[{i}]", suggest, problems);
        }

        index = new TermIndex(terms);
    }

    /// <summary>In the order of the alphabet.</summary>
    public IReadOnlyList<GlossaryTerm> Terms =>
        [.. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase).ThenBy(term => term.Anchor, StringComparer.Ordinal)];

    /// <summary>The text with the first use of each term linked.</summary>
    public LinkedProse Link(LinkedProse text, Permalink page)
    {
        if (terms.Count == 0)
            return text;
        var address = Address.RelativeTo(page);
        return text with { Terms = [.. text.Text.FirstUses(index, page).Select(use => new TermLink(use, $"{address}#{use.Term.Anchor}"))] };
    }

    private void Add(
        Chapter chapter, ILookup<string, Definition> defined, TermDeclaration declared, string path, Suggest suggest, ICollection<Diagnostic> problems)
    {
        if (declared.Term is not { } wanted)
        {
            if (!chapter.Places.IsBroken(path))
                problems.Add(UndefinedTerm.NoTerm(chapter.Places.At(path)));
            return;
        }

        var span = chapter.Places.At($"{path}.term");
        var definitions = defined[wanted].ToList();
        if (chapter.Body.IsUnread)
            return;
        if (definitions.Count == 0)
            problems.Add(UndefinedTerm.At(span, wanted, suggest(wanted, defined.Select(words => words.Key))));
        else if (definitions.Count > 1)
            problems.Add(DuplicateTerm.InText(SpanOf(chapter, definitions[1]), wanted, SpanOf(chapter, definitions[0])));
        else if (taken.TryGetValue(wanted, out var first))
            problems.Add(DuplicateTerm.Term(span, wanted, first.Span));
        else
            Add(chapter, definitions[0], declared, path, problems);
    }

    private void Add(Chapter chapter, Definition definition, TermDeclaration declared, string path, ICollection<Diagnostic> problems)
    {
        var forms = new List<string>();
        taken.Add(declared.Term!, (definition.Words, chapter.Places.At($"{path}.term")));
        for (var i = 0; i < declared.Forms.Count; i++)
        {
            var form = declared.Forms[i];
            var words = TermIndex.WordsOf(form);
            var span = chapter.Places.At($"{path}.forms[{i}]");
            if (!TermIndex.IsWords(form))
                problems.Add(UndefinedTerm.NotWords(span, form));
            else if (taken.TryGetValue(words, out var first) && first.Term != definition.Words)
                problems.Add(DuplicateTerm.Form(span, words, first.Term, first.Span));
            else
                forms.Add(form);
            taken.TryAdd(words, (definition.Words, span));
        }

        if (declared.Forms.Count == 0 && TermIndex.IsWords(declared.Term!))
            forms.Add(declared.Term!);
        terms.Add(new GlossaryTerm(definition.Words, definition.Meaning, AnchorOf(definition.Words), PlaceOf(chapter, definition), forms));
    }

    private static SourceSpan SpanOf(Chapter chapter, Definition definition) => chapter.Places.Source.Span(definition.Range);

    private static PassageLink PlaceOf(Chapter chapter, Definition definition)
    {
        var heading = chapter.Body.Headings.FirstOrDefault(heading => heading.Id == definition.Section);
        return new(chapter.Title, heading?.Text ?? "", Permalinks.OfChapter(chapter.Path), definition.Section);
    }

    private string AnchorOf(string term)
    {
        var wanted = Permalinks.Segment(term);
        var anchor = wanted;
        for (var number = 1; !anchors.Add(anchor); number++)
            anchor = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        return anchor;
    }
}
