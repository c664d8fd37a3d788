using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The public is to hear of it, and nothing is public.</summary>
internal sealed class EvangeliseWithoutPublicFormat : CharterRule
{
    public override Rule Rule { get; } = new(
        "evangelise-without-public-format", Severity.Warning,
        "A goal to evangelise has an activity that the public can see.")
    {
        Guidance = new("format", "what-decides-the-format", "Interest varies from that of a practitioner to that of the public."),
        Why = "The public cannot become aware of what stays inside.",
        Fires = new(Goal + "internal }"),
        Passes = new(Goal + "public }"),
    };

    private const string Goal =
        "goals:\n  - kind: evangelise\n    for: [public]\n    text: Show in public how we work.\nformat:\n  kickoff: 2026-01-05\n"
        + "  activities:\n    - { id: written-show-and-tell, mode: written, visibility: ";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var (charter, activities) = (file.Charter, file.Charter.Format?.Activities ?? []);
        // Until the kick-off there need not be a format at all.
        var isAgreed = charter.Status.IsActiveOrPaused() || charter.Format is { Meetings.Count: > 0 } or { Activities.Count: > 0 };
        if (!charter.Status.IsProposedOrLater() || !isAgreed || file.Places.IsBroken("format.activities")
            || activities.Any(activity => activity.Visibility == ActivityVisibility.Public))
            yield break;
        foreach (var (_, index) in OpenGoals.Of(charter).Where(open => open.Goal.Kind == GoalKind.Evangelise).Take(1))
            yield return Rule.Report(
                file.Places.At($"goals[{index}].kind"),
                "this goal is to reach the public, and no activity is public",
                "under 'format: activities', add one that the public can see, for instance "
                    + "'{ id: written-show-and-tell, mode: written, visibility: public }'");
    }
}
