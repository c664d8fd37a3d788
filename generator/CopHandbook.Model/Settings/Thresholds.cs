using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>The figures that advice compares with; hours are hours a month.</summary>
public sealed record Thresholds
{
    [Field("Below this many hours a month a budget is small.", Section = "Time", Example = "2")]
    public decimal? BudgetSmall { get => field ?? 2m; init; }

    [Field("Above this many hours a month a budget is large: a working week.", Section = "Time", Example = "37.5")]
    public decimal? BudgetLarge { get => field ?? 37.5m; init; }

    [Field("More goals than this are too many.", Section = "Goals", Example = "5")]
    public int? MostGoals { get => field ?? 5; init; }

    [Field("More kinds of goal than this are too many before the first review.", Section = "Goals", Example = "2")]
    public int? MostFirstGoalKinds { get => field ?? 2; init; }

    [Field("How many days before a date it is said to come soon.", Example = "30")]
    public int? SoonDays { get => field ?? 30; init; }

    [Field("How many months a charter may stay unchanged before the overview lists it.", Example = "12")]
    public int? UnchangedMonths { get => field ?? 12; init; }
}
