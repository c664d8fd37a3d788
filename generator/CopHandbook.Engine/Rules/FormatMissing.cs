using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A community that runs does not say how people meet or work together.</summary>
internal sealed class FormatMissing : CharterRule
{
    public override Rule Rule { get; } = new(
        "format-missing", Severity.Error,
        "A community that runs has a meeting or an activity, or chooses its format each time.")
    {
        Guidance = new(
            "starting", "step-3-hold-a-kick-off",
            "The coordinator will facilitate a kick-off with others who are interested, and the format will be agreed there."),
        Why = "Somebody who wants to take part has to know what to come to.",
        Fires = new("format:\n  kickoff: 2026-01-05"),
        Passes = new("format:\n  kickoff: 2026-01-05\n  chosen: each-session"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.IsActiveOrPaused()
            && file.Charter.Format?.Chosen != FormatChoice.EachSession && !file.Places.IsBroken("format.chosen")
            && file.Places.LacksItems("format.meetings") && file.Places.LacksItems("format.activities"))
            yield return Rule.Report(
                file.Places.At("format.meetings"),
                "the charter says nothing of how people meet: there is no meeting and no activity",
                "under 'format', list 'meetings' or 'activities', or write 'chosen: each-session' if the group decides each time");
    }
}
