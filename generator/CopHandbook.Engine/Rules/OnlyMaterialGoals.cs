using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Every goal ends in something to be made.</summary>
internal sealed class OnlyMaterialGoals : CharterRule
{
    public override Rule Rule { get; } = new("only-material-goals", Severity.Warning, "At least one goal is about learning.")
    {
        Guidance = new(
            "goals", "a-balance-of-output-and-learning",
            "People who begin to see the CoP as just more actions on their to-do list could disengage."),
        Why = "Members come for what they learn; a group that only produces is one more project.",
        Fires = new("goals:\n  - kind: educate\n    for: [apprentice]\n    text: Write a guide to our accounts.\n    output: material"),
        Passes = new("goals:\n  - kind: educate\n    for: [apprentice]\n    text: Teach the basics.\n    output: learning"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var goals = OpenGoals.Of(file.Charter).Select(open => open.Goal).ToList();
        if (file.Charter.Status.IsProposedOrLater() && !file.Places.IsBroken("goals")
            && goals.Count > 0 && goals.All(goal => goal.Output == GoalOutput.Material))
            yield return Rule.Report(
                file.Places.AtKey("goals"),
                goals.Count == 1 ? "the only goal is to make something" : "every goal is to make something, and none to learn",
                "add a goal about what members learn, or remove 'output: material' where learning is the point");
    }
}
