using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>There is a coordinator, and it is not said whether the post goes round.</summary>
internal sealed class RotationUnstated : CharterRule
{
    public override Rule Rule { get; } = new("rotation-unstated", Severity.Error, "The charter says whether the coordinator's post "
        + "rotates.")
    {
        Guidance = new("starting", "step-2-appoint-a-coordinator", "Appoint a coordinator, and agree whether the post will rotate."),
        Why = "Somebody who takes the post on should know whether it is for three months or for good.",
        Fires = new("coordinator:\n  current: { name: Seren Howarth, from: 2026-01-05 }"),
        Passes = new("coordinator:\n  rotating: false\n  current: { name: Seren Howarth, from: 2026-01-05 }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // Where the whole group is absent or empty, the missing coordinator is all there is to say.
        if (file.Charter.Status.IsFormingOrLater()
            && file.Charter.Coordinator is not null
            && !file.Places.IsEmpty("coordinator")
            && file.Places.Lacks("coordinator.rotating"))
            yield return Rule.Report(
                file.Places.At("coordinator.rotating"),
                "it is not said whether the coordinator's post rotates",
                "agree on it and write 'rotating: true' or 'rotating: false' under 'coordinator'");
    }
}
