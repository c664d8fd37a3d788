using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Time is spoken of and none is given.</summary>
internal sealed class TimeZero : CharterRule
{
    public override Rule Rule { get; } = new("time-zero", Severity.Warning, "The time allocation is more than nothing.")
    {
        Guidance = new(
            "time",
            "when-work-time-is-needed",
            "Experience has shown, however, that a CoP is at its most effective when it is given at least some work time as well."),
        Why = "A community that lives on lunch breaks alone runs on the goodwill of a few, and ends with it.",
        Fires = new("time:\n  cop-budget:\n    - { hours: 0, per: month }"),
        Passes = new("time:\n  cop-budget:\n    - { hours: 2, per: month }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // A figure for each person is some time; that it is not the community's to set is said by itself.
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed)
            || file.Places.Lacks("time")
            || file.Places.IsBroken("time")
            || file.Charter.Time is not { PerPerson: null } time
            || time.HasHours())
            yield break;
        yield return Rule.Report(
            file.Places.At(Place(time)),
            "the work time that is allocated comes to nothing",
            "ask the sponsor for a few hours a month, for instance '{ hours: 2, per: month }' under 'cop-budget'");
    }

    private static string Place(TimeBudget time) => time switch
    {
        { CopBudget.Count: > 0 } => "time.cop-budget[0].hours",
        { Coordinator: not null } => "time.coordinator.hours",
        _ => "time.cop-budget",
    };
}
