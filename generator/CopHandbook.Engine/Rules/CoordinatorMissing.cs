using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Nobody is named who coordinates.</summary>
internal sealed class CoordinatorMissing : CharterRule
{
    public override Rule Rule { get; } = new("coordinator-missing", Severity.Error, "From forming on, a coordinator is named.")
    {
        Guidance = new("starting", "step-2-appoint-a-coordinator", "Appoint a coordinator, and agree whether the post will rotate."),
        Why = "Well-functioning CoPs do not come about by accident: somebody has to call the next meeting.",
        Fires = new("coordinator:\n  rotating: true\n  term: 3 months"),
        Passes = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2026-01-05 }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.IsFormingOrLater() && file.Places.Lacks("coordinator.current.name"))
            yield return Rule.Report(
                file.Places.At("coordinator.current.name"),
                "nobody is named as the coordinator",
                "name the person under 'coordinator', for instance 'current: { name: Seren Howarth, from: 2026-01-05 }'");
    }
}
