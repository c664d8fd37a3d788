using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>The coordinator's own share of the budget (Time).</summary>
public sealed record CoordinatorTime
{
    [Field("The number of hours.", Section = "Time", Anchor = "when-work-time-is-needed", Example = "2", UnreadableRule = "time-invalid")]
    public decimal? Hours { get; init; }

    [Field("month.", Section = "Time", Anchor = "when-work-time-is-needed", Example = "month", UnreadableRule = "time-invalid")]
    public BudgetPeriod? Per { get; init; }
}
