namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A charter or setting that names something which does not exist.</summary>
public static class UnknownReference
{
    public static readonly Rule Rule = new("unknown-reference", Severity.Error, "Each community, goal or rule that is referred to exists.")
    {
        Why = "A name that leads nowhere is a slip, or outlived what it named.",
        Fires = new("related: [cloud-costs]"),
        Passes = new("related: [cloud-costs]") { Beside = [new("cloud-costs", "subject: Cloud costs")] },
    };

    public static Diagnostic Community(SourceSpan span, string field, string id, string? nearest) => Rule.Report(span,
        $"'{field}' names the community '{Words.Seen(id)}', and there is no charter 'communities/{Words.Seen(id)}.md'",
        nearest is null ? "write the id of an existing charter: its file name without .md" : $"did you mean '{nearest}'?");

    public static Diagnostic Itself(SourceSpan span, string field) => Rule.Report(span,
        $"'{field}' names this community itself",
        "name another community, or remove the line");

    public static Diagnostic Goal(SourceSpan span, int number, int goals) => Rule.Report(span,
        $"this activity serves goal {number}, and the charter has {(goals == 1 ? "one goal" : $"{goals} goals")}",
        goals == 1
            ? "write 1, or remove the number"
            : $"goals are counted from 1 in the order of the charter: write a number from 1 to {goals}");

    public static Diagnostic RuleName(SourceSpan span, string field, string name, string? nearest) => Rule.Report(span,
        $"'{field}' names the rule '{Words.Seen(name)}', which does not exist",
        nearest is null ? "the command 'cophandbook rules' lists the rules" : $"did you mean '{nearest}'?");
}
