using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>A schedule in words.</summary>
internal sealed class ScheduleFreeText : CharterRule
{
    public override Rule Rule { get; } = new("schedule-free-text", Severity.Warning, "Each meeting says in fields when it takes place.")
    {
        Why = "A calendar cannot read words, so members are not reminded of this meeting.",
        Fires = new(Meeting + "schedule: the Thursday after each release"),
        Passes = new(Meeting + "cadence: fortnightly\n      weekday: thursday\n      from: 2026-01-08"),
    };

    private const string Meeting = "format:\n  kickoff: 2026-01-05\n  meetings:\n    - title: Meet up\n      mode: live\n      ";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        for (var i = 0; file.Charter.Status.IsProposedOrLater() && i < file.Charter.Format?.Meetings.Count; i++)
        {
            if (file.Charter.Format.Meetings[i].Schedule is { } schedule)
                yield return Rule.Report(
                    file.Places.At($"format.meetings[{i}].schedule"),
                    $"a calendar cannot read '{Words.Seen(schedule)}', so the meeting is left out of it",
                    "write 'cadence', 'weekday', 'from' and 'start' instead, for instance 'cadence: weekly' and 'weekday: tuesday'");
        }
    }
}
