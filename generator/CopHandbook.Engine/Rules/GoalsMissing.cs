using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The charter has no goal.</summary>
internal sealed class GoalsMissing : CharterRule
{
    public override Rule Rule { get; } = new("goals-missing", Severity.Error, "The charter sets at least one goal.")
    {
        Guidance = new(
            "goals", "why-set-goals",
            "It is important that a CoP sets goals when it is formed, because without them it can lose its purpose and direction."),
        Why = "Goals are what the sponsor agrees to, and what the review looks at.",
        Fires = new("") { Without = ["goals"] },
        Passes = new("goals:\n  - kind: support\n    for: [practitioner]\n    text: Support people with the challenges that they face."),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.IsProposedOrLater() && file.Places.LacksItems("goals"))
            yield return Rule.Report(
                file.Places.At("goals"),
                "the charter has no goals",
                "list under 'goals' what the community sets out to do: each goal with 'kind', 'for' and 'text'");
    }
}
