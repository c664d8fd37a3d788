using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Rules;

/// <summary>All that there is has one format.</summary>
internal sealed class SingleFormat : CharterRule
{
    public override Rule Rule { get; } = new("single-format", Severity.Note, "There is more than one format, or it is chosen each time.")
    {
        Guidance = new("format", "the-nine-formats", "Nine formats are common, and a CoP often uses more than one of them."),
        Why = "Different goals, and different people, are served by different formats.",
        Fires = new(RoundTable),
        Passes = new(RoundTable + "\n    - { id: written-training, mode: written }"),
    };

    private const string RoundTable = "format:\n  kickoff: 2026-01-05\n  activities:\n    - { id: round-table, mode: live }";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.IsProposedOrLater() || file.Places.IsBroken("format")
            || file.Charter.Format is not { Chosen: not FormatChoice.EachSession } format
            || format.Activities.Any(activity => activity.Id is null))
            yield break;
        var kinds = format.Activities.Select(activity => activity.Id!.Value).ToHashSet();
        if (format.Meetings.Count > 0)
            kinds.Add(ActivityKind.Meeting);
        if (kinds.Count == 1)
            yield return Rule.Report(
                file.Places.AtKey("format"),
                $"there is one format only: {WrittenName.Of(kinds.Single())}",
                "ask of each goal which format suits it best; a second one may reach people whom the first does not");
    }
}
