using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Rules;

/// <summary>A meeting every second week, or every quarter, of which the first is not known.</summary>
internal sealed class ScheduleIncomplete : CharterRule
{
    public override Rule Rule { get; } = new(
        "schedule-incomplete", Severity.Warning,
        "A fortnightly or quarterly meeting says on which day it began.")
    {
        Why = "Without a first day nobody knows which week, or which month, is meant, so the meeting is left out of the calendar.",
        Fires = new(Meeting),
        Passes = new(Meeting + "\n      from: 2026-01-08"),
    };

    private const string Meeting =
        "format:\n  kickoff: 2026-01-05\n  meetings:\n    - title: Meet up\n      mode: live\n"
        + "      cadence: fortnightly\n      weekday: thursday";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        for (var i = 0; file.Charter.Status.IsProposedOrLater() && i < file.Charter.Format?.Meetings.Count; i++)
        {
            var meeting = file.Charter.Format.Meetings[i];
            if (MeetingDays.Of(meeting) is UnknownDays { Why: WhyUnknown.FirstDayMissing }
                && file.Places.Lacks($"format.meetings[{i}].from"))
                yield return Rule.Report(
                    file.Places.At($"format.meetings[{i}].from"),
                    $"this meeting is {WrittenName.Of(meeting.Cadence!.Value)}, and nothing says from which day that is counted: "
                        + "it is left out of the calendar",
                    "add the day of one of the meetings, for instance 'from: 2026-01-08'");
        }
    }
}
