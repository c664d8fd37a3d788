using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A community is over, and its charter still sends people to a coordinator or a meeting.</summary>
internal sealed class RetiredStillStaffed : CharterRule
{
    public override Rule Rule { get; } =
        new("retired-still-staffed", Severity.Error, "A retired community has no coordinator, no core group and no meetings.")
        {
            Why = "A page that names people and meetings invites readers to write and to come.",
            Fires = new("status: retired\nretired:\n  on: 2026-01-30\n  reason: Its subject became part of another community.\n"
                + "core-group: [Tomos Sample]")
            { Without = ["coordinator", "format"] },
            Passes = new("status: retired\nretired:\n  on: 2026-01-30\n  reason: Its subject became part of another community.")
            {
                Without = ["coordinator", "format"],
            },
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var charter = file.Charter;
        if (charter.Status != CommunityStatus.Retired)
            yield break;
        if (charter.Coordinator?.Current is not null)
            yield return Report(file, "coordinator.current", "a coordinator", "move the last coordinator to 'past'");
        if (charter.Coordinator?.Next is not null)
            yield return Report(file, "coordinator.next", "a next coordinator", "remove 'next'");
        if (charter.CoreGroup.Count > 0)
            yield return Report(file, "core-group", "a core group", "remove 'core-group', and thank the people in the text below");
        if (charter.Format?.Meetings.Count > 0)
            yield return Report(file, "format.meetings", "meetings", "remove 'meetings'");
    }

    private Diagnostic Report(CharterFile file, string path, string what, string hint) =>
        Rule.Report(file.Places.At(path), $"the community is retired, and still has {what}", hint);
}
