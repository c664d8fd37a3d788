namespace CopHandbook.Model.Charters;

/// <summary>
/// How often a period or a meeting falls into a month, as a fraction: what pages show of a reckoning is what was reckoned.
/// A year has 52 weeks and 12 months.
/// </summary>
public readonly record struct MonthlyFactor(int Times, int Over)
{
    /// <summary>Multiplied before it is divided, so that 4.5 hours a week are 19.5 a month to the last digit.</summary>
    public decimal Of(decimal amount) => amount * Times / Over;

    public static MonthlyFactor? Of(BudgetPeriod? per) => per switch
    {
        BudgetPeriod.Month => new(1, 1),
        BudgetPeriod.Week => new(52, 12),
        BudgetPeriod.Quarter => new(1, 3),
        BudgetPeriod.Year => new(1, 12),
        _ => null,
    };

    public static MonthlyFactor? Of(Cadence? cadence) => cadence switch
    {
        Cadence.Weekly => new(52, 12),
        Cadence.Fortnightly => new(26, 12),
        Cadence.Monthly => new(1, 1),
        Cadence.Quarterly => new(1, 3),
        _ => null,
    };

    /// <summary>Null for what is paid once: it is no cost a month.</summary>
    public static MonthlyFactor? Of(CostPeriod? per) => per switch
    {
        CostPeriod.Month => new(1, 1),
        CostPeriod.Quarter => new(1, 3),
        CostPeriod.Year => new(1, 12),
        _ => null,
    };
}
