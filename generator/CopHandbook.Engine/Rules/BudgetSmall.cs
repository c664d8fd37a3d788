using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Fewer hours than it takes to get something done.</summary>
internal sealed class BudgetSmall : CharterRule
{
    public override Rule Rule { get; } = new("budget-small", Severity.Note, "The community's budget is a few hours a month at least.")
    {
        Guidance = new(
            "time",
            "the-per-cop-budget",
            "The amount should be appropriate to what it takes to deliver the agreed goals, and would typically lie between a few "
                + "hours and a few days a month."),
        Why = "Preparing one good session takes a few hours; with less, somebody does it in the evening.",
        Fires = new("time:\n  cop-budget:\n    - { hours: 1, per: month }"),
        Passes = new("time:\n  cop-budget:\n    - { hours: 2, per: month }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // Where there are no hours at all, that is what is said.
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed) || !file.Charter.Time.HasHours())
            yield break;
        var budgets = file.Charter.Time!.CopBudget;
        for (var i = 0; i < budgets.Count; i++)
        {
            if (!budgets[i].IsOver(context.Today)
                && HoursPerMonth.Of(budgets[i].Hours, budgets[i].Per) is { } hours
                && hours < context.Thresholds.BudgetSmall)
                yield return Rule.Report(
                    file.Places.At($"time.cop-budget[{i}].hours"),
                    $"the budget is {HoursPerMonth.InWords(hours)} a month, which is less than "
                        + $"{HoursPerMonth.InWords(context.Thresholds.BudgetSmall.Value)}",
                    "ask the sponsor whether the goals can be met in that time, and for more if they cannot");
        }
    }
}
