using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Nobody has said how much time the community has.</summary>
internal sealed class TimeMissing : CharterRule
{
    public override Rule Rule { get; } = new("time-missing", Severity.Error, "The charter has a time allocation.")
    {
        Guidance = new(
            "starting",
            "step-1-outline-and-agree",
            "Outline in brief the subject that the CoP will cover, propose a set of goals and a time allocation, and agree all of "
                + "these with the sponsor."),
        Why = "A sponsor can only agree to time that is named, and members can only use what was agreed.",
        Fires = new("") { Without = ["time"] },
        Passes = new("time:\n  cop-budget:\n    - { hours: 2, per: month, average: true, for: Preparing for sessions when required }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.Needs(CommunityStatus.Proposed) && file.Places.Lacks("time"))
            yield return Rule.Report(
                file.Places.At("time"),
                "no work time is allocated",
                "add 'time:' and below it, for instance, 'cop-budget: [{ hours: 2, per: month, for: Preparing sessions }]'");
    }
}
