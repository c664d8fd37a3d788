namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>Two definitions for one term, or for words that lead to it: readers could not know which is meant.</summary>
public static class DuplicateTerm
{
    private const string Defines = "---\ndefines: [mentor]\n---\n# One\n\nMentor\n:   Somebody with time for questions.\n";

    public static readonly Rule Rule = new("duplicate-term", Severity.Error, "No term of the glossary is defined twice.")
    {
        Why = "A word that is to have one meaning would have two, and a link to its definition could lead to only one of them.",
        Fires = new("") { Files = [new("guidance/one.md", Defines), new("guidance/two.md", Defines)] },
        Passes = new("") { Files = [new("guidance/one.md", Defines), new("guidance/two.md", "# Two\n\nAsk a mentor.\n")] },
    };

    public static Diagnostic Term(SourceSpan span, string term, SourceSpan first) => Rule.Report(span,
        $"the term '{Words.Seen(term)}' is already defined in '{first.Path.InContent}', line {first.Line}",
        "keep one of the two definitions, and link to it from the other place") with
    { Related = [first] };

    public static Diagnostic Form(SourceSpan span, string form, string term, SourceSpan first) => Rule.Report(span,
        $"the words '{Words.Seen(form)}' already lead to the term '{Words.Seen(term)}'",
        "give the words to one of the two terms") with
    { Related = [first] };

    public static Diagnostic InText(SourceSpan span, string term, SourceSpan first) => Rule.Report(span,
        $"the text defines '{Words.Seen(term)}' a second time; the first is in line {first.Line}",
        "keep one of the two definitions") with
    { Related = [first] };
}
