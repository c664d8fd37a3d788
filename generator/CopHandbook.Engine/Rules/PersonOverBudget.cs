using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The meetings of all communities that name one person take more than the organisation's rough figure for a person.</summary>
internal sealed class PersonOverBudget : HandbookRule
{
    private const string LongMeetings = "format:\n  kickoff: 2026-01-05\n  chosen: each-session\n  meetings:\n"
        + "    - { title: Meet up, mode: live, cadence: monthly, duration: 2 hours, when: after-work }";

    public override Rule Rule { get; } =
        new("person-over-budget", Severity.Note, "Nobody is asked for more hours of meetings than the organisation's figure for a person.")
        {
            Guidance = new(
                "time",
                "the-per-person-budget",
                "The per-person budget is rough guidance on how much work time is appropriate for an individual to spend on CoP "
                    + "activity, across all the CoPs that they participate in."),
            Why = "Those who take part in much are asked first the next time too, and their managers are asked last.",
            Fires = new("core-group: [Ada Example]\n" + LongMeetings)
            {
                Beside = [new("security", "subject: Security\ncore-group: [Ada Example]\n" + LongMeetings)],
                Settings = "time: { per-person: { hours: 3, per: month } }",
            },
            Passes = new("core-group: [Ada Example]\n" + LongMeetings)
            {
                Beside = [new("security", "subject: Security\ncore-group: [Ada Example]\n" + LongMeetings)],
                Settings = "time: { per-person: { hours: 4, per: month } }",
            },
        };

    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var perPerson = context.Settings.Time.PerPerson;
        if (HoursPerMonth.Of(perPerson?.Hours, perPerson?.Per) is not { } most)
            yield break;
        var totals = new Dictionary<string, decimal>(CharterPeople.SameName);
        var named = new List<(CharterFile File, NamedPerson Person)>();
        foreach (var file in context.Handbook.Communities)
        {
            var hours = MeetingHours.Of(file.Charter, context.Today).Sum();
            if (hours == 0)
                continue;
            foreach (var person in CharterPeople.TakingPart(file.Charter))
            {
                totals[person.Name] = totals.GetValueOrDefault(person.Name) + hours;
                named.Add((file, person));
            }
        }

        foreach (var (file, person) in named.Where(one => totals[one.Person.Name] > most))
            yield return Rule.Report(
                file.Places.At(person.Path),
                $"the meetings of all communities that name {person.Name} take {HoursPerMonth.InWords(totals[person.Name])} a month, "
                    + $"and the organisation's figure for a person is {HoursPerMonth.InWords(most)}",
                "ask the person, and let them agree on the time with their manager; perhaps somebody else would like a turn");
    }
}
