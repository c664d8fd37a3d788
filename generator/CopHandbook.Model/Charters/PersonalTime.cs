using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Work time for each person across all communities (Time): rough guidance, never a community's to set.</summary>
[Shorthand("note")]
public sealed record PersonalTime
{
    [Field("The number of hours.", Section = "Time", Anchor = "the-per-person-budget", Example = "4", UnreadableRule = "time-invalid")]
    public decimal? Hours { get; init; }

    [Field("month.", Section = "Time", Anchor = "the-per-person-budget", Example = "month", UnreadableRule = "time-invalid")]
    public BudgetPeriod? Per { get; init; }

    [Field("The figure in words.", Section = "Time", Anchor = "the-per-person-budget", Example = "half a day a month")]
    public string? Note { get; init; }
}
