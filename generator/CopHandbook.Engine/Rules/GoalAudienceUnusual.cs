using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Rules;

/// <summary>A goal is for somebody whom goals of its kind are seldom for.</summary>
internal sealed class GoalAudienceUnusual : CharterRule
{
    public override Rule Rule { get; } = new(
        "goal-audience-unusual", Severity.Warning,
        "Each goal is for an audience that goals of its kind are for.")
    {
        Guidance = new(
            "goals", "seven-common-goals",
            "Support is for practitioners and apprentices, education is for them and for others, "
                + "evaluation is of projects, teams or individuals, and evangelism is for the public."),
        Why = "A goal for the wrong audience is mostly a goal of another kind, and would be given the wrong format.",
        Fires = new("goals:\n  - kind: support\n    for: [public]\n    text: Help our customers with their accounts."),
        Passes = new("goals:\n  - kind: support\n    for: [practitioner]\n    text: Help one another with our accounts."),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.IsProposedOrLater())
            yield break;
        for (var i = 0; i < file.Charter.Goals.Count; i++)
        {
            if (file.Charter.Goals[i] is not { Kind: { } kind and not GoalKind.Other } goal)
                continue;
            var usual = GoalAudiences.Of(kind);
            for (var j = 0; j < goal.For.Count; j++)
            {
                if (!usual.Contains(goal.For[j]))
                    yield return Rule.Report(
                        file.Places.At($"goals[{i}].for[{j}]"),
                        $"a goal to {WrittenName.Of(kind)} is seldom for '{WrittenName.Of(goal.For[j])}'",
                        $"it is mostly for {Words.Listed([.. usual.Select(WrittenName.Of)], "or")}; "
                            + "change 'for', or change 'kind' to what the goal does, or to 'other'");
            }
        }
    }
}
