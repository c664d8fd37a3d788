using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>People who would not come to a CoP can only learn by coming.</summary>
internal sealed class OthersMustAttend : CharterRule
{
    public override Rule Rule { get; } = new(
        "others-must-attend", Severity.Warning,
        "A goal to educate others reaches them without a meeting.")
    {
        Guidance = new(
            "goals", "educate",
            "The topics for others are typically useful to all, but not of enough interest for them to attend a CoP."),
        Why = "Others are, by definition, those who do not come.",
        Fires = new(Goal + "- { id: training, mode: live }"),
        Passes = new(Goal + "- { id: training, mode: recorded }"),
    };

    private const string Goal =
        "goals:\n  - kind: educate\n    for: [other]\n    text: Help everyone to write user stories.\n"
        + "format:\n  kickoff: 2026-01-05\n  activities:\n    ";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var charter = file.Charter;
        if (!charter.Status.IsProposedOrLater() || file.Places.IsBroken("goals") || file.Places.IsBroken("format.activities")
            || charter.Format is not ({ Meetings.Count: > 0 } or { Activities.Count: > 0 }))
            yield break;
        foreach (var (goal, index) in OpenGoals.Of(charter))
        {
            if (goal.Kind == GoalKind.Educate && goal.For.Count > 0 && goal.For.All(audience => audience == Audience.Other)
                && !charter.Format.Activities.Any(activity => Reaches(activity, index + 1)))
                yield return Rule.Report(
                    file.Places.At($"goals[{index}].for"),
                    "this goal is for others, and they would have to attend a meeting to get anything from it",
                    "add an activity that is recorded or written, for instance '{ id: written-training, mode: written }'");
        }
    }

    private static bool Reaches(Activity activity, int goal) =>
        ActivityModes.MayBeAsynchronous(activity) && (activity.Goals.Count == 0 || activity.Goals.Contains(goal));
}
