using System.Text.Json;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Something is to be prepared, and there are no hours to do it in.</summary>
internal sealed class NoPreparationTime : CharterRule
{
    public override Rule Rule { get; } = new("no-preparation-time", Severity.Warning, "Where something has to be prepared, there is "
        + "work time for it.")
    {
        Guidance = new("time", "when-work-time-is-needed", "Work time is especially necessary where preparation is needed, for "
            + "example for presentations."),
        Why = "Training, talks and written work are made before they are shared, and mostly by few people.",
        Fires = new("format:\n  kickoff: 2026-01-05\n  activities:\n    - { id: training, mode: live, visibility: internal }\n"
            + "    - { id: round-table, mode: live, visibility: internal }\ntime:\n  cop-budget:\n    - { hours: 0, per: month }"),
        Passes = new("format:\n  kickoff: 2026-01-05\n  activities:\n    - { id: training, mode: live, visibility: internal }\n"
            + "    - { id: round-table, mode: live, visibility: internal }\ntime:\n  cop-budget:\n    - { hours: 2, per: month }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed)
            || file.Places.Lacks("time")
            || file.Places.IsBroken("time")
            || file.Charter.Time.HasHours()
            || file.Charter.Format is not { } format)
            yield break;
        for (var i = 0; i < format.Activities.Count; i++)
        {
            if (format.Activities[i].Id is { } kind && TakesPreparation(kind))
            {
                // The hours are missing once, however many activities would need them.
                yield return Rule.Report(
                    file.Places.At($"format.activities[{i}].id"),
                    $"'{JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}' takes preparation, and no hours are "
                        + "allocated for it",
                    "agree on some hours with the sponsor, for instance '{ hours: 2, per: month, for: Preparing sessions }' under "
                        + "'cop-budget'");
                yield break;
            }
        }
    }

    // Policies and standards are work for the organisation, and have a rule of their own.
    private static bool TakesPreparation(ActivityKind kind) => kind is ActivityKind.Training or ActivityKind.ShowAndTell
        or ActivityKind.WrittenShowAndTell or ActivityKind.SharedExamples or ActivityKind.WrittenTraining;
}
