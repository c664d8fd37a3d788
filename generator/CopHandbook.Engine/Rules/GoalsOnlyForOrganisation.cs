using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Nothing in the goals is for the members.</summary>
internal sealed class GoalsOnlyForOrganisation : CharterRule
{
    public override Rule Rule { get; } = new(
        "goals-only-for-organisation", Severity.Warning,
        "At least one goal is of use to the members themselves.")
    {
        Guidance = new("goals", "why-set-goals", "A goal should be valuable both to individuals and to the wider organisation."),
        Why = "Members give their own time, and stay for what they get out of it.",
        Fires = new("goals:\n  - kind: evaluate\n    for: [team]\n    text: Assess how mature each team is."),
        Passes = new(
            "goals:\n  - kind: evaluate\n    for: [team]\n    text: Assess how mature each team is.\n"
            + "  - kind: support\n    for: [practitioner]\n    text: Help one another."),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var goals = OpenGoals.Of(file.Charter).Select(open => open.Goal).ToList();
        if (file.Charter.Status.IsProposedOrLater() && !file.Places.IsBroken("goals")
            && goals.Count > 0 && goals.All(goal => goal.Kind is GoalKind.Evaluate or GoalKind.Evangelise))
            yield return Rule.Report(
                file.Places.AtKey("goals"),
                "the goals serve the organisation only: they evaluate or evangelise, and none supports or educates",
                "add a goal for the members themselves, of kind support or educate");
    }
}
