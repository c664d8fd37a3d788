using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Work that is done for the organisation, in nobody's time.</summary>
internal sealed class NoTimeForOrganisationGoal : CharterRule
{
    public override Rule Rule { get; } =
        new("no-time-for-organisation-goal", Severity.Warning, "Where a goal serves the organisation first, there is work time for it.")
        {
            Guidance = new(
                "time",
                "when-work-time-is-needed",
                "Work time is also especially necessary where the goal is more clearly to deliver benefit for the organisation than "
                    + "for the individual."),
            Why = "Interview questions, assessments and policies are the organisation's work; it is not fair to ask for them as a favour.",
            Fires = new("goals:\n  - kind: evaluate\n    for: [team]\n    text: Assess how mature each team is.\n"
                + "  - kind: support\n    for: [practitioner]\n    text: Help one another.\n"
                + "time:\n  cop-budget:\n    - { hours: 0, per: month }"),
            Passes = new("goals:\n  - kind: evaluate\n    for: [team]\n    text: Assess how mature each team is.\n"
                + "  - kind: support\n    for: [practitioner]\n    text: Help one another.\n"
                + "time:\n  cop-budget:\n    - { hours: 6, per: month }"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.Needs(CommunityStatus.Proposed)
            && !file.Places.Lacks("time")
            && !file.Places.IsBroken("time")
            && !file.Charter.Time.HasHours()
            && Find(file.Charter) is var (path, what))
            yield return Rule.Report(
                file.Places.At(path),
                $"{what} is work for the organisation, and no hours are allocated for it",
                "agree on hours with the sponsor, for instance '{ hours: 6, per: month, for: Developing the assessment }' under "
                    + "'cop-budget'");
    }

    /// <summary>
    /// The first such goal, else the first such activity: the hours are missing once. A goal that is met needs no more
    /// time.
    /// </summary>
    private static (string Path, string What)? Find(Charter charter)
    {
        for (var i = 0; i < charter.Goals.Count; i++)
        {
            if (charter.Goals[i] is { Kind: GoalKind.Evaluate, Done: null })
                return ($"goals[{i}].kind", "to evaluate projects, teams or people");
        }

        for (var i = 0; i < charter.Format?.Activities.Count; i++)
        {
            if (charter.Format.Activities[i].Id == ActivityKind.PolicyOrStandard)
                return ($"format.activities[{i}].id", "a policy or standard");
        }

        return null;
    }
}
