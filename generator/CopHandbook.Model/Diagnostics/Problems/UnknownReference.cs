namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A charter or setting that names something which does not exist.</summary>
public static class UnknownReference
{
    public static readonly Rule Rule = new("unknown-reference", Severity.Error, "Each community, goal or rule that is referred to exists.");

    public static Diagnostic Community(SourceSpan span, string field, string id, string? nearest) => Rule.Report(span,
        $"'{field}' names the community '{Words.Seen(id)}', and there is no charter 'communities/{Words.Seen(id)}.md'",
        nearest is null ? "write the id of an existing charter: its file name without .md" : $"did you mean '{nearest}'?");

    public static Diagnostic Itself(SourceSpan span, string field) => Rule.Report(span,
        $"'{field}' names this community itself",
        "name another community, or remove the line");

    public static Diagnostic RuleName(SourceSpan span, string field, string name, string? nearest) => Rule.Report(span,
        $"'{field}' names the rule '{Words.Seen(name)}', which does not exist",
        nearest is null ? "the command 'cophandbook rules' lists the rules" : $"did you mean '{nearest}'?");
}
