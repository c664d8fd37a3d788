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
    /// <param name="meant">The value that was probably meant; null where nobody can say.</param>
    public static Diagnostic Value(
        Rule rule, SourceSpan span, string field, string seen, string form, string example, string? meant) => rule.Report(span,
        $"'{field}' takes {form}, and this is '{Words.Seen(seen)}'",
        meant is not null ? $"did you mean '{meant}'?"
        : example.Length == 0 ? $"write {form}"
        : $"write for instance '{field}: {example}'");

    public static Diagnostic NotInList(
        Rule rule, SourceSpan span, string field, string seen, IReadOnlyList<string> allowed, string? nearest) => rule.Report(span,
        $"'{field}' cannot be '{Words.Seen(seen)}'; it is one of {Words.Listed(allowed, "or")}",
        nearest is null ? $"write one of these: {Words.Listed(allowed, "or")}" : $"did you mean '{nearest}'?");

    /// <param name="canGo">Whether the charter can do without the field.</param>
    public static Diagnostic Nothing(SourceSpan span, string field, string example, bool canGo) => Rule.Report(span,
        $"'{field}' has no value",
        (example.Length == 0 ? "give it a value" : $"write for instance '{field}: {example}'") + (canGo ? ", or remove the line" : ""));

    public static Diagnostic EmptyItem(SourceSpan span, string field) => Rule.Report(span,
        $"an item of '{field}' has nothing in it",
        "say what the item is, or remove it");

    /// <param name="seen">The bare value; null where it is a list.</param>
    public static Diagnostic NotAGroup(SourceSpan span, string field, string? seen, IReadOnlyList<string> fields) => Rule.Report(span,
        $"'{field}' takes a group of fields, and this is {Quoted(seen) ?? "a list"}",
        $"put its fields on lines below, indented by two spaces: {Words.Listed(fields)}");

    /// <param name="seen">The bare item; null where it is a list.</param>
    public static Diagnostic ItemNotAGroup(SourceSpan span, string field, string? seen, IReadOnlyList<string> fields) => Rule.Report(span,
        $"each item of '{field}' is a group of fields, and this one is {Quoted(seen) ?? "a list"}",
        $"write the item's fields: {Words.Listed(fields)}; for instance '- {fields[0]}: …', and the others on lines below");

    /// <param name="seen">The bare value; null where it is a group.</param>
    /// <param name="isItem">Whether the bare value, or each part between its commas, would do as an item.</param>
    public static Diagnostic NotAList(SourceSpan span, string field, string? seen, bool isItem) => Rule.Report(span,
        $"'{field}' takes a list, and this is {Quoted(seen) ?? "a group of fields"}",
        isItem && seen is { Length: < 60 }
            ? $"write '{field}: [{seen}]'"
            : "put each item on a line of its own, indented by two spaces, that begins with '- '");

    public static Diagnostic NotSingle(SourceSpan span, string field, string form) => Rule.Report(span,
        $"'{field}' takes {form}, and this is a list or a group",
        "write one value, on the same line as the name");

    public static Diagnostic Blank(SourceSpan span, string field, bool canGo) => Rule.Report(span,
        $"'{field}' is blank",
        canGo ? "write some words, or remove the line" : "write some words");

    public static Diagnostic TooLong(SourceSpan span, string field, int length, int most) => Rule.Report(span,
        $"'{field}' has {length} characters; it can have {most} at most",
        "shorten it; what does not fit can go into the text below the front matter");

    public static Diagnostic Negative(Rule rule, SourceSpan span, string field, string seen, string example) => rule.Report(span,
        $"'{field}' cannot be below zero, and this is '{Words.Seen(seen)}'",
        $"write for instance '{field}: {example}'");

    public static Diagnostic DecimalComma(Rule rule, SourceSpan span, string field, string seen) => rule.Report(span,
        $"'{field}' takes a number with a point before decimals, and this is '{Words.Seen(seen)}'",
        $"write '{field}: {Words.Seen(seen.Replace(',', '.'))}'");

    public static Diagnostic NotLowerCase(SourceSpan span, string field, string seen) => Rule.Report(span,
        $"'{field}' takes addresses, which are in lower case, and this is '{Words.Seen(seen)}'",
        $"write '{Words.Seen(seen.ToLowerInvariant())}'");

    public static Diagnostic NotAPath(SourceSpan span, string field, string seen, string path) => Rule.Report(span,
        $"'{field}' of a chapter takes paths of this site, which begin with a slash, and this is '{Words.Seen(seen)}'",
        $"write '{Words.Seen(path)}'");

    private static string? Quoted(string? seen) => seen is null ? null : $"'{Words.Seen(seen)}'";
}
