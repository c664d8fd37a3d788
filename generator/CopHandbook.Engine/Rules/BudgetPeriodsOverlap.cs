using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Two allocations hold on one day, so that nobody knows which of them counts.</summary>
internal sealed class BudgetPeriodsOverlap : CharterRule
{
    public override Rule Rule { get; } =
        new("budget-periods-overlap", Severity.Error, "Allocations of time follow one another and share no day.")
        {
            Guidance = new(
                "time",
                "the-per-cop-budget",
                "The allocation could change over time, and would be higher while there is a particular focus on delivering goals "
                    + "that demand more of it."),
            Why = "On each day there is one figure that the sponsor has agreed to.",
            Fires = new("time:\n  cop-budget:\n    - { hours: 2, per: month, to: 2026-06-30 }\n"
                + "    - { hours: 6, per: month, from: 2026-06-01 }"),
            Passes = new("time:\n  cop-budget:\n    - { hours: 2, per: month, to: 2026-05-31 }\n"
                + "    - { hours: 6, per: month, from: 2026-06-01 }"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed)
            || file.Charter.Time is not { CopBudget.Count: > 1 } time
            || file.Places.IsBroken("time.cop-budget"))
            yield break;
        var inOrder = time.CopBudget
            .Select((budget, index) => (Budget: budget, Index: index))
            .OrderBy(one => one.Budget.From ?? DateOnly.MinValue);
        (int Index, DateOnly End)? before = null;
        foreach (var (budget, index) in inOrder)
        {
            var end = budget.To ?? DateOnly.MaxValue;
            if (before is { } earlier && (budget.From ?? DateOnly.MinValue) <= earlier.End)
                yield return Rule.Report(
                    file.Places.At($"time.cop-budget[{index}].from"),
                    Message(budget.From, earlier.End),
                    "let each allocation end ('to') on the day before the next one begins ('from'), or join them into one")
                    with
                { Related = [file.Places.At($"time.cop-budget[{earlier.Index}]")] };
            if (before is null || end > before.Value.End)
                before = (index, end);
        }
    }

    private static string Message(DateOnly? from, DateOnly earlierEnd) => (from, earlierEnd == DateOnly.MaxValue) switch
    {
        (null, _) => "this allocation and another one hold at the same time",
        ({ } first, true) => $"this allocation begins on {Day.Of(first)}, while another one has no end",
        ({ } first, false) => $"this allocation begins on {Day.Of(first)}, while another one lasts until {Day.Of(earlierEnd)}",
    };
}
