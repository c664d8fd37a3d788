using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A meeting takes everybody's working time, and nobody has said why.</summary>
internal sealed class WorkHoursWithoutFocus : CharterRule
{
    public override Rule Rule { get; } =
        new("work-hours-without-focus", Severity.Note, "A community that meets in work hours is one that the organisation places "
            + "particular focus on.")
        {
            Guidance = new(
                "time",
                "meeting-in-work-hours",
                "Where the organisation wants to place particular focus on an area, as it may on security, regular meet-ups in work "
                    + "hours may be appropriate."),
            Why = "A meeting in work hours costs the time of everyone who comes, so the reason should stand in the charter.",
            Fires = new("format:\n  kickoff: 2026-01-05\n  chosen: each-session\n  meetings:\n"
                + "    - { title: Weekly findings, mode: live, cadence: monthly, duration: 1 hour, when: work-hours }"),
            Passes = new("organisation-focus: true\nformat:\n  kickoff: 2026-01-05\n  chosen: each-session\n  meetings:\n"
                + "    - { title: Weekly findings, mode: live, cadence: monthly, duration: 1 hour, when: work-hours }"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // Where the field is given and cannot be read, it may well say so.
        var hasFocus = file.Charter.OrganisationFocus ?? !file.Places.Lacks("organisation-focus");
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed) || hasFocus || file.Charter.Format is not { } format)
            yield break;
        for (var i = 0; i < format.Meetings.Count; i++)
        {
            if (format.Meetings[i].When == TimeOfDay.WorkHours)
                yield return Rule.Report(
                    file.Places.At($"format.meetings[{i}].when"),
                    "the meeting is in work hours, and the charter does not say that the organisation places particular focus on "
                        + "the subject",
                    "write 'organisation-focus: true' if it does; otherwise meet over lunch or after work");
        }
    }
}
