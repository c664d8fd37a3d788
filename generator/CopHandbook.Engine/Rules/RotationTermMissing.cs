using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The post goes round, and nobody knows when.</summary>
internal sealed class RotationTermMissing : CharterRule
{
    public override Rule Rule { get; } = new("rotation-term-missing", Severity.Warning, "A rotating post has a term.")
    {
        Guidance = new("leadership", "a-rotating-post", "The post can rotate, for example with a different person appointed every "
            + "three months."),
        Why = "Without a term nobody knows when to hand over, and a rotating post stays where it is.",
        Fires = new("coordinator:\n  rotating: true\n  current: { name: Seren Howarth, from: 2026-01-05 }"),
        Passes = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2026-01-05 }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.IsFormingOrLater() && file.Charter.Coordinator?.Rotating == true && file.Places.Lacks("coordinator.term"))
            yield return Rule.Report(
                file.Places.At("coordinator.term"),
                "the coordinator's post rotates, and the length of a term is not given",
                "say how long each person has the post, for instance 'term: 3 months' under 'coordinator'");
    }
}
