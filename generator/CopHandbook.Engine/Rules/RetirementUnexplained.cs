using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A community is over, and its page does not say since when or why.</summary>
internal sealed class RetirementUnexplained : CharterRule
{
    public override Rule Rule { get; } =
        new("retirement-unexplained", Severity.Error, "A retired community says when it ended and why.")
        {
            Why = "People will still come to the page for years, and should not have to ask whether they are late or lost.",
            Fires = new("status: retired\nretired:\n  on: 2026-01-30") { Without = ["coordinator", "format"] },
            Passes = new("status: retired\nretired:\n  on: 2026-01-30\n  reason: Its subject became part of another community.")
            {
                Without = ["coordinator", "format"],
            },
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status != CommunityStatus.Retired)
            yield break;
        var missing = (file.Places.Lacks("retired.on"), file.Places.Lacks("retired.reason")) switch
        {
            (true, true) => "neither when it ended nor why",
            (true, false) => "why it ended, and not when",
            (false, true) => "when it ended, and not why",
            _ => null,
        };
        if (missing is not null)
            yield return Rule.Report(
                file.Places.At(file.Places.Lacks("retired.on") ? "retired.on" : "retired.reason"),
                $"the community is retired, and the charter says {missing}",
                "write for instance 'retired: { on: 2026-06-30, reason: Its subject became part of testing. }'");
    }
}
