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
        from period in ReversedIn(file.Charter)
        select Rule.Report(
            file.Places.At(period.EndPath),
            $"{period.What} ends on {Day.Of(period.End)}, before it begins on {Day.Of(period.Begin)}",
            "look at the year of both days, and correct the one that is wrong") with
        { Related = [file.Places.At(period.BeginPath)] };

    private static IEnumerable<Period> ReversedIn(Charter charter)
    {
        for (var i = 0; i < charter.Goals.Count; i++)
        {
            if (charter.Goals[i] is { From: { } begin, Done: { } end } && end < begin)
                yield return new("this goal", begin, $"goals[{i}].from", end, $"goals[{i}].done");
        }

        if (charter.Coordinator is { } coordinator)
        {
            foreach (var (term, path) in CoordinatorTerms.InOrder(coordinator))
            {
                if (term is { From: { } begin, To: { } end } && end < begin)
                    yield return new("this term", begin, path + ".from", end, path + ".to");
            }
        }

        for (var i = 0; i < charter.Format?.Meetings.Count; i++)
        {
            if (charter.Format.Meetings[i] is { From: { } begin, Until: { } end } && end < begin)
                yield return new("this meeting", begin, $"format.meetings[{i}].from", end, $"format.meetings[{i}].until");
        }

        for (var i = 0; i < charter.Time?.CopBudget.Count; i++)
        {
            if (charter.Time.CopBudget[i] is { From: { } begin, To: { } end } && end < begin)
                yield return new("this allocation", begin, $"time.cop-budget[{i}].from", end, $"time.cop-budget[{i}].to");
        }
    }

    private sealed record Period(string What, DateOnly Begin, string BeginPath, DateOnly End, string EndPath);
}
