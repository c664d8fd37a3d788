using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Rules;

/// <summary>A meeting of which nobody can tell on which days it takes place. Monthly without a weekday is enough: the day varies.</summary>
internal sealed class ScheduleIncomplete : CharterRule
{
    public override Rule Rule { get; } = new(
        "schedule-incomplete", Severity.Warning,
        "Each meeting says how often it recurs, and from which day that is counted where it makes a difference.")
    {
        Why = "Without a first day nobody knows which week, or which month, is meant; without a weekday not even which day. So the "
            + "meeting is left out of the calendar.",
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
            var path = $"format.meetings[{i}]";
            if (Find(file.Charter.Format.Meetings[i], path, file.Places) is var (at, problem, hint))
                yield return Rule.Report(file.Places.At(at), problem + ": it is left out of the calendar", hint);
        }
    }

    // A schedule in words is left out of the calendar too, and has a rule of its own; a monthly meeting's day may vary.
    private static (string At, string Problem, string Hint)? Find(Meeting meeting, string path, FieldPlaces places)
    {
        bool Lacks(string field) => places.Lacks($"{path}.{field}");
        return MeetingDays.Of(meeting) is not UnknownDays { Why: var why } || !Lacks("schedule") ? null : why switch
        {
            WhyUnknown.FirstDayMissing when Lacks("from") => (
                path + ".cadence",
                $"this meeting is {WrittenName.Of(meeting.Cadence!.Value)}, and nothing says from which day that is counted",
                "add the day of one of the meetings, for instance 'from: 2026-01-08'"),
            WhyUnknown.NotSaid when Lacks("cadence") => (
                path,
                "nothing says how often this meeting takes place",
                "add for instance 'cadence: monthly', or the days in words as 'schedule'"),
            WhyUnknown.NotSaid when meeting.Cadence is { } cadence && Lacks("weekday") && Lacks("from") => (
                path + ".cadence",
                $"this meeting is {WrittenName.Of(cadence)}, and nothing says on which day of the week",
                "add for instance 'weekday: tuesday'"),
            WhyUnknown.Varies when meeting.Nth is not null && Lacks("weekday") => (
                path + ".nth",
                "nothing says of which day of the week 'nth' is counted",
                "add for instance 'weekday: tuesday'"),
            _ => null,
        };
    }
}
