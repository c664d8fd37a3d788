using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A community that is said to be active never kicked off.</summary>
internal sealed class KickoffMissing : CharterRule
{
    public override Rule Rule { get; } = new("kickoff-missing", Severity.Warning, "An active community has had a kick-off.")
    {
        Guidance = new(
            "starting",
            "step-3-hold-a-kick-off",
            "The coordinator will facilitate a kick-off with others who are interested, and the format will be agreed there."),
        Why = "People hold to a format that they agreed on together.",
        Fires = new("format:\n  chosen: each-session"),
        Passes = new("format:\n  kickoff: 2026-01-05\n  chosen: each-session"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // Where there is no format at all, that is what is said.
        if (file.Charter.Status.IsActiveOrPaused()
            && file.Charter.Format is not null
            && !file.Places.IsEmpty("format")
            && file.Places.Lacks("format.kickoff"))
            yield return Rule.Report(
                file.Places.At("format.kickoff"),
                "the day of the kick-off is not given",
                "add it under 'format', for instance 'kickoff: 2026-01-05'; a community that has not had one is still forming");
    }
}
