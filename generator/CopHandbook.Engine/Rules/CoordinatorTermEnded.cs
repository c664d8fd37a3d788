using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The coordinator's term is over. On its last day it is not.</summary>
internal sealed class CoordinatorTermEnded : CharterRule
{
    public override Rule Rule { get; } = new("coordinator-term-ended", Severity.Warning, "The coordinator's term has not ended.")
    {
        IsClock = true,
        Guidance = new("leadership", "a-rotating-post", "The post can rotate, for example with a different person appointed every "
            + "three months."),
        Why = "A coordinator who stays on by default is a rotating post that has stopped, and a charter that is out of date.",
        Fires = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2025-10-06 }"),
        Passes = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Tomos Sample, from: 2026-01-06 }\n"
            + "  past:\n    - { name: Seren Howarth, from: 2025-10-06, to: 2026-01-05 }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var coordinator = file.Charter.Coordinator;
        if (!file.Charter.Status.IsFormingOrLater() || CoordinatorTerms.EndOfCurrent(coordinator) is not { } end || end >= context.Today)
            yield break;
        var who = coordinator!.Current!.Name ?? "the coordinator";
        yield return Rule.Report(
            file.Places.At(coordinator.Current.To is null ? "coordinator.current.from" : "coordinator.current.to"),
            $"the term of {who} as coordinator ended on {Day.Of(end)}, and today is {Day.Of(context.Today)}",
            coordinator.Next?.Name is { } next
                ? $"hand over: move {who} to 'past' and {next} to 'current', each with the days"
                : $"appoint the next coordinator as 'current', and move {who} to 'past' with the days of the term");
    }
}
