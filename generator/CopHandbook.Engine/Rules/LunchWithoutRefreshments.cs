using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>
/// People give their lunch break and get nothing to eat. Off unless handbook.yml turns it on: the guidance only says
/// that many do.
/// </summary>
internal sealed class LunchWithoutRefreshments : CharterRule
{
    public override Rule Rule { get; } =
        new("lunch-without-refreshments", Severity.Off, "Meetings over lunch offer refreshments.")
        {
            Guidance = new(
                "time",
                "over-lunch-or-after-work",
                "Many CoPs will offer refreshments of some kind, which recognise the personal commitment of the people who take "
                    + "part, and encourage it."),
            Why = "A sandwich says thank you for the lunch break. An organisation that wants this everywhere can turn the rule on "
                + "in handbook.yml.",
            Fires = new("format:\n  kickoff: 2026-01-05\n  chosen: each-session\n  meetings:\n"
                + "    - { title: Monthly meet up, mode: live, cadence: monthly, duration: 1 hour, when: lunch }")
            {
                Settings = "severities: { lunch-without-refreshments: note }",
            },
            Passes = new("format:\n  kickoff: 2026-01-05\n  chosen: each-session\n  meetings:\n"
                + "    - { title: Monthly meet up, mode: live, cadence: monthly, duration: 1 hour, when: lunch,\n"
                + "        refreshments: { limit: 6, currency: GBP, per: head } }")
            {
                Settings = "severities: { lunch-without-refreshments: note }",
            },
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed) || file.Charter.Format is not { } format)
            yield break;
        for (var i = 0; i < format.Meetings.Count; i++)
        {
            if (format.Meetings[i].When == TimeOfDay.Lunch && file.Places.Lacks($"format.meetings[{i}].refreshments"))
                yield return Rule.Report(
                    file.Places.At($"format.meetings[{i}].when"),
                    "the meeting is over lunch, and there are no refreshments",
                    "ask the sponsor for some, and add for instance 'refreshments: { limit: 6, currency: GBP, per: head }'");
        }
    }
}
