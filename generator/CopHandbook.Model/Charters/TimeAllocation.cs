using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Hours for a period; several may follow one another (Time: the allocation could vary over time).</summary>
public sealed record TimeAllocation
{
    [Field("The number of hours.", Section = "Time", Anchor = "the-per-cop-budget", Example = "2", UnreadableRule = "time-invalid")]
    public decimal? Hours { get; init; }

    [Field(
        "month; week, quarter and year are understood, and advised against.",
        Section = "Time", Anchor = "the-per-cop-budget", Example = "month", UnreadableRule = "time-invalid")]
    public BudgetPeriod? Per { get; init; }

    [Field("Whether the hours are an average.", Section = "Worked example", Anchor = "format-and-time", Example = "true")]
    public bool? Average { get; init; }

    [Field("What the time is for.", Section = "Worked example", Anchor = "format-and-time", Example = "Preparing for sessions when required")]
    public string? For { get; init; }

    [Field("The first day of the allocation.", Section = "Time", Anchor = "the-per-cop-budget", Example = "2026-01-05")]
    public DateOnly? From { get; init; }

    [Field("The last day of the allocation.", Section = "Time", Anchor = "the-per-cop-budget", Example = "2026-06-30")]
    public DateOnly? To { get; init; }
}
