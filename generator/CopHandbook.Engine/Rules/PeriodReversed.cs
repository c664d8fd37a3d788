using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Something ends before it begins.</summary>
internal sealed class PeriodReversed : CharterRule
{
    public override Rule Rule { get; } = new(
        "period-reversed", Severity.Error,
        "Terms, allocations, meetings and goals end no earlier than they begin.")
    {
        Why = "One of the two days is wrong, and the calendar and the reminders would follow it.",
        Fires = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2026-01-05, to: 2025-04-04 }"),
        Passes = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2026-01-05, to: 2026-04-04 }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context) =>
        from period in Periods(file.Charter)
        where period.End < period.Begin
        select Rule.Report(
            file.Places.At(period.EndPath),
            $"{period.What} ends on {Day.Of(period.End!.Value)}, before it begins on {Day.Of(period.Begin!.Value)}",
            "look at the year of both days, and correct the one that is wrong") with
        { Related = [file.Places.At(period.BeginPath)] };

    private static IEnumerable<Period> Periods(Charter charter)
    {
        for (var i = 0; i < charter.Goals.Count; i++)
            yield return Of("this goal", $"goals[{i}]", charter.Goals[i].From, charter.Goals[i].Done, "done");
        if (charter.Coordinator is { } coordinator)
        {
            foreach (var (term, path) in CoordinatorTerms.InOrder(coordinator))
                yield return Of("this term", path, term.From, term.To, "to");
        }

        for (var i = 0; i < charter.Format?.Meetings.Count; i++)
            yield return Of("this meeting", $"format.meetings[{i}]", charter.Format.Meetings[i].From, charter.Format.Meetings[i].Until, "until");
        for (var i = 0; i < charter.Time?.CopBudget.Count; i++)
            yield return Of("this allocation", $"time.cop-budget[{i}]", charter.Time.CopBudget[i].From, charter.Time.CopBudget[i].To, "to");
    }

    private static Period Of(string what, string path, DateOnly? begin, DateOnly? end, string endField) =>
        new(what, begin, path + ".from", end, $"{path}.{endField}");

    private sealed record Period(string What, DateOnly? Begin, string BeginPath, DateOnly? End, string EndPath);
}
