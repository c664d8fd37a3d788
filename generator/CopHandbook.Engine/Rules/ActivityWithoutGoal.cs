using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Some activities name the goals that they serve, and one activity or goal is left over.</summary>
internal sealed class ActivityWithoutGoal : CharterRule
{
    public override Rule Rule { get; } = new(
        "activity-without-goal", Severity.Note,
        "Where activities name goals, each activity has a goal, and each goal an activity.")
    {
        Guidance = new(
            "format", "what-decides-the-format",
            "Keep the particular goal in mind, and think carefully about which format, or which combination of formats, "
                + "will suit it best."),
        Why = "A goal that nothing serves is not met, and an activity that serves none takes time from the others.",
        Fires = new(Goals + "- { id: clinic, mode: live, goals: [1] }"),
        Passes = new(Goals + "- { id: clinic, mode: live, goals: [1] }\n    - { id: training, mode: live, goals: [2] }"),
    };

    private const string Goals =
        "goals:\n  - { kind: support, for: [practitioner], text: Help one another. }\n"
        + "  - { kind: educate, for: [apprentice], text: Teach the basics. }\nformat:\n  kickoff: 2026-01-05\n  activities:\n    ";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var (charter, activities) = (file.Charter, file.Charter.Format?.Activities ?? []);
        var named = activities.SelectMany(activity => activity.Goals).ToHashSet();
        // A number that is wrong, or cannot be read, was meant for one of the goals.
        if (!charter.Status.IsProposedOrLater() || named.Count == 0
            || file.Places.IsBroken("goals") || file.Places.IsBroken("format.activities")
            || named.Any(number => number < 1 || number > charter.Goals.Count))
            yield break;
        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i].Goals.Count == 0)
                yield return Rule.Report(
                    file.Places.At($"format.activities[{i}].id"),
                    "this activity names no goal, and others do",
                    "add the numbers of the goals that it serves, for instance 'goals: [1]', or ask whether it is still needed");
        }

        foreach (var (_, index) in OpenGoals.Of(charter).Where(open => !named.Contains(open.Index + 1)))
            yield return Rule.Report(
                file.Places.At($"goals[{index}]"),
                $"no activity serves goal {index + 1}, and the activities name other goals",
                $"add {index + 1} to the 'goals' of the activity that serves it, or add an activity");
    }
}
