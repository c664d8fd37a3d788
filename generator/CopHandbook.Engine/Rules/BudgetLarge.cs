using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>More hours than a community typically has: perhaps it is a project.</summary>
internal sealed class BudgetLarge : CharterRule
{
    public override Rule Rule { get; } = new("budget-large", Severity.Warning, "The community's budget is a few days a month at most.")
    {
        Guidance = new(
            "time",
            "the-per-cop-budget",
            "The amount should be appropriate to what it takes to deliver the agreed goals, and would typically lie between a few "
                + "hours and a few days a month."),
        Why = "What takes more than a working week each month is a project, and is better planned and staffed as one.",
        Fires = new("time:\n  cop-budget:\n    - { hours: 40, per: month }"),
        Passes = new("time:\n  cop-budget:\n    - { hours: 37.5, per: month }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed) || file.Charter.Time is null)
            yield break;
        var budgets = file.Charter.Time.CopBudget;
        for (var i = 0; i < budgets.Count; i++)
        {
            if (!budgets[i].IsOver(context.Today)
                && HoursPerMonth.Of(budgets[i].Hours, budgets[i].Per) is { } hours
                && hours > context.Thresholds.BudgetLarge)
                yield return Rule.Report(
                    file.Places.At($"time.cop-budget[{i}].hours"),
                    $"the budget is {HoursPerMonth.InWords(hours)} a month, which is more than "
                        + $"{HoursPerMonth.InWords(context.Thresholds.BudgetLarge.Value)}",
                    "check the number and its unit; if it is meant, consider fewer goals at a time, or a project of its own");
        }
    }
}
