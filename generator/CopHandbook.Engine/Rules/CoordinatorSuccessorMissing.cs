using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The coordinator's term ends soon, and nobody is named to take over.</summary>
internal sealed class CoordinatorSuccessorMissing : CharterRule
{
    public override Rule Rule { get; } =
        new("coordinator-successor-missing", Severity.Note, "Before a coordinator's term ends, the next coordinator is named.")
        {
            IsClock = true,
            Guidance = new("leadership", "a-rotating-post", "The post can rotate, for example with a different person appointed "
                + "every three months."),
            Why = "Handing over is easy while the two people can still do it together.",
            Fires = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2025-11-24 }"),
            Passes = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2025-11-24 }\n"
                + "  next: { name: Tomos Sample, from: 2026-02-24 }"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.IsFormingOrLater() || CoordinatorTerms.EndOfCurrent(file.Charter.Coordinator) is not { } end)
            yield break;
        // Once the day has passed, the term has ended, and that has a rule of its own.
        var daysLeft = end.DayNumber - context.Today.DayNumber;
        if (daysLeft >= 0 && daysLeft <= context.Thresholds.SoonDays && file.Places.Lacks("coordinator.next"))
            yield return Rule.Report(
                file.Places.At("coordinator.next"),
                $"the coordinator's term ends on {Day.Of(end)}, and nobody is named to take over",
                $"ask in the group, and name the person under 'coordinator', for instance 'next: {{ name: Tomos Sample, from: "
                    + $"{Day.Of(end)} }}'");
    }
}
