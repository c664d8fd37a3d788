namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A chapter that says it defines a term, and does not.</summary>
public static class UndefinedTerm
{
    public static readonly Rule Rule = new("undefined-term", Severity.Error, "Each term that a chapter says it defines has its meaning in the text.")
    {
        Why = "Other pages would link to a definition that is not there.",
        Fires = new("") { Files = [new("guidance/people.md", "---\ndefines: [mentor]\n---\n# People\n\nA mentor has time for questions.\n")] },
        Passes = new("") { Files = [new("guidance/people.md", "---\ndefines: [mentor]\n---\n# People\n\nMentor\n:   Somebody with time for questions.\n")] },
    };

    public static Diagnostic At(SourceSpan span, string term, string? nearest) => Rule.Report(span,
        $"no definition list of this chapter has the term '{Words.Seen(term)}'",
        nearest is null
            ? "write the term on a line of its own, and on the next a colon, three spaces and its meaning"
            : $"did you mean '{nearest}'?");

    public static Diagnostic NoTerm(SourceSpan span) => Rule.Report(span,
        "this entry does not say which term it is about",
        "write 'term:' and the term, as the definition list has it");

    public static Diagnostic NotWords(SourceSpan span, string form) => Rule.Report(span,
        $"no text can use '{Words.Seen(form)}' as words",
        "write letters, digits, hyphens and single spaces, with an asterisk at both ends for what counts only where it is emphasised");
}
