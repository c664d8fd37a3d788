using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>People are to be helped, and have no way to ask.</summary>
internal sealed class SupportWithoutDialogue : CharterRule
{
    public override Rule Rule { get; } = new(
        "support-without-dialogue", Severity.Warning,
        "A goal to support has a meeting or activity in which people can ask.")
    {
        Guidance = new(
            "format", "what-decides-the-format",
            "Providing bespoke support is one thing, and a set of interview questions is another."),
        Why = "Support is for the challenge that somebody has today; what is recorded or written cannot answer back.",
        Fires = new(Format + "- { id: written-training, mode: written }"),
        Passes = new(Format + "- { id: written-training, mode: written }\n    - { id: clinic, mode: live }"),
    };

    private const string Format = "format:\n  kickoff: 2026-01-05\n  activities:\n    ";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var charter = file.Charter;
        // A meeting is two-way whatever else there is, and where nothing is listed there is nothing to say.
        if (!charter.Status.IsProposedOrLater() || file.Places.IsBroken("format.activities") || !file.Places.LacksItems("format.meetings")
            || charter.Format is not { Activities: { Count: > 0 } activities }
            || activities.Any(activity => activity.Id is null || ActivityModes.MayBeTwoWay(activity)))
            yield break;
        foreach (var (_, index) in OpenGoals.Of(charter).Where(open => open.Goal.Kind == GoalKind.Support).Take(1))
            yield return Rule.Report(
                file.Places.At($"goals[{index}].kind"),
                "this goal is to support people, and in none of the activities can they ask for it",
                "under 'format', add a meeting, a round-table, a clinic or live training, for instance '{ id: clinic, mode: live }'");
    }
}
