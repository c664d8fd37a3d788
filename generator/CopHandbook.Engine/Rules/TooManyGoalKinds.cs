using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Rules;

/// <summary>More kinds of goal than a group can begin with.</summary>
internal sealed class TooManyGoalKinds : CharterRule
{
    public override Rule Rule { get; } = new(
        "too-many-goal-kinds", Severity.Note,
        "Up to the first review, the goals are of one or two kinds.")
    {
        Guidance = new(
            "goals", "start-with-a-few",
            "At first it may be beneficial to focus on one or two goals, with the intention of adding others over time."),
        Why = "Each kind of goal asks for other formats and other people, and a new group has little time for either.",
        Fires = new(Goals + "\n  - kind: evangelise\n    for: [public]\n    text: Show the public what we do."),
        Passes = new(Goals),
    };

    private const string Goals =
        "goals:\n  - kind: support\n    for: [practitioner]\n    text: Help one another.\n"
        + "  - kind: educate\n    for: [apprentice]\n    text: Teach the basics.";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var charter = file.Charter;
        if (!charter.Status.IsProposedOrLater() || file.Places.IsBroken("goals") || !file.Places.LacksItems("review.log"))
            yield break;
        // A goal that is taken on at the first review, or later, is what the guidance asks for.
        var first = charter.Review?.Due ?? DateOnly.MaxValue;
        var kinds = OpenGoals.Of(charter)
            .Where(open => open.Goal.From is not { } from || from < first)
            .Select(open => open.Goal.Kind)
            .OfType<GoalKind>()
            .Distinct()
            .ToList();
        if (kinds.Count > context.Thresholds.MostFirstGoalKinds)
            yield return Rule.Report(
                file.Places.AtKey("goals"),
                $"the goals are of {kinds.Count} kinds ({Words.Listed([.. kinds.Select(WrittenName.Of)])}) before the first review",
                $"begin with {context.Thresholds.MostFirstGoalKinds} at most, and take the others on later: "
                    + "give those a 'from' after the review");
    }
}
