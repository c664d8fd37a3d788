namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A value that is not of its field's kind. A field may name a rule of its own for this; the words are the same.</summary>
public static class WrongType
{
    public static readonly Rule Rule = new("wrong-type", Severity.Error, "Each value is of the kind that its field takes.")
    {
        Why = "Dates, numbers and lists are reckoned with, so a value of another kind cannot be used, and is never guessed.",
        Fires = new("started: 5 January 2026"),
        Passes = new("started: 2026-01-05"),
    };

    /// <param name="form">What the field takes: "a day, written YYYY-MM-DD".</param>
    /// <param name="example">A value as one would write it; may be empty.</param>
    public static Diagnostic Value(Rule rule, SourceSpan span, string field, string seen, string form, string example) => rule.Report(span,
        $"'{field}' takes {form}, and this is '{Words.Seen(seen)}'",
        example.Length == 0 ? null : $"write for instance '{field}: {example}'");

    public static Diagnostic NotInList(
        Rule rule, SourceSpan span, string field, string seen, IReadOnlyList<string> allowed, string? nearest) => rule.Report(span,
        $"'{field}' cannot be '{Words.Seen(seen)}'; it is one of {Words.Listed(allowed, "or")}",
        nearest is null ? $"write one of these words, in lower case: {Words.Listed(allowed, "or")}" : $"did you mean '{nearest}'?");

    public static Diagnostic Nothing(SourceSpan span, string field, string example) => Rule.Report(span,
        $"'{field}' has no value",
        example.Length == 0 ? "give it a value, or remove the line" : $"write for instance '{field}: {example}', or remove the line");

    public static Diagnostic NotAGroup(SourceSpan span, string field, IReadOnlyList<string> fields) => Rule.Report(span,
        $"'{field}' takes a group of fields",
        $"put its fields on lines below, indented by two spaces: {Words.Listed(fields)}");

    public static Diagnostic NotAList(SourceSpan span, string field) => Rule.Report(span,
        $"'{field}' takes a list",
        "put each item on a line of its own, indented by two spaces, that begins with '- '");

    public static Diagnostic NotSingle(SourceSpan span, string field, string form) => Rule.Report(span,
        $"'{field}' takes {form}, and this is a list or a group",
        "write one value, on the same line as the name");

    public static Diagnostic Blank(SourceSpan span, string field) => Rule.Report(span,
        $"'{field}' is blank",
        "write some words, or remove the line");

    public static Diagnostic TooLong(SourceSpan span, string field, int length, int most) => Rule.Report(span,
        $"'{field}' has {length} characters; it can have {most} at most",
        "shorten it; what does not fit can go into the text below the front matter");

    public static Diagnostic Negative(Rule rule, SourceSpan span, string field, string seen) => rule.Report(span,
        $"'{field}' cannot be below zero, and this is '{Words.Seen(seen)}'",
        $"write for instance '{field}: 2'");

    public static Diagnostic NotLowerCase(SourceSpan span, string field, string seen) => Rule.Report(span,
        $"'{field}' takes addresses, which are in lower case, and this is '{Words.Seen(seen)}'",
        $"write '{Words.Seen(seen.ToLowerInvariant())}'");

    public static Diagnostic NotAPath(SourceSpan span, string field, string seen, string path) => Rule.Report(span,
        $"'{field}' of a chapter takes paths of this site, which begin with a slash, and this is '{Words.Seen(seen)}'",
        $"write '{Words.Seen(path)}'");
}
