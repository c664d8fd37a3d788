using System.Globalization;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Hours for a week, a quarter or a year.</summary>
internal sealed class BudgetNotMonthly : CharterRule
{
    public override Rule Rule { get; } = new("budget-not-monthly", Severity.Warning, "Work time is given in hours a month.")
    {
        Guidance = new(
            "time",
            "the-per-cop-budget",
            "The per-CoP budget is a monthly allocation of time, which the coordinator distributes to members of the group."),
        Why = "One unit for all communities lets a sponsor compare them, and a month is short enough to keep an eye on.",
        Fires = new("time:\n  cop-budget:\n    - { hours: 6, per: quarter }"),
        Passes = new("time:\n  cop-budget:\n    - { hours: 2, per: month, average: true }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed) || file.Charter.Time is not { } time)
            yield break;
        for (var i = 0; i < time.CopBudget.Count; i++)
        {
            if (!time.CopBudget[i].IsOver(context.Today) && Find(time.CopBudget[i].Hours, time.CopBudget[i].Per) is { } hint)
                yield return Rule.Report(file.Places.At($"time.cop-budget[{i}].per"), Message(time.CopBudget[i].Per), hint);
        }

        if (time.Coordinator is { } coordinator && Find(coordinator.Hours, coordinator.Per) is { } advice)
            yield return Rule.Report(file.Places.At("time.coordinator.per"), Message(coordinator.Per), advice);
    }

    private static string Message(BudgetPeriod? per) => $"the time is given per {per.ToString()!.ToLowerInvariant()}, and not per month";

    /// <summary>What to write instead; null where the period is a month, or not known, or where no time is given at all.</summary>
    private static string? Find(decimal? hours, BudgetPeriod? per) => hours == 0 || per is null or BudgetPeriod.Month
        ? null
        : HoursPerMonth.Of(hours, per) is { } monthly
            ? string.Create(CultureInfo.InvariantCulture,
                $"write it per month; this is about '{{ hours: {monthly:0.##}, per: month, average: true }}'")
            : "write it per month, with 'average: true' where months differ";
}
