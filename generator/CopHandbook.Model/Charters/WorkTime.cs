namespace CopHandbook.Model.Charters;

/// <summary>Whether a charter gives its community any work time.</summary>
public static class WorkTime
{
    /// <summary>Hours for the community or its coordinator; how long they last and for which period does not matter.</summary>
    public static bool HasHours(this TimeBudget? time) =>
        time is not null && (time.CopBudget.Any(allocation => allocation.Hours > 0) || time.Coordinator?.Hours > 0);

    /// <summary>Whether an allocation lies wholly in the past: nothing can be done about it any more.</summary>
    public static bool IsOver(this TimeAllocation allocation, DateOnly today) => allocation.To < today;

    /// <summary>What the community can spend on a day, as hours a month; 0 where nothing is allocated then.</summary>
    public static decimal HoursPerMonthOn(this TimeBudget? time, DateOnly day) =>
        time?.CopBudget
            .Where(allocation => !(allocation.From > day) && !allocation.IsOver(day))
            .Sum(allocation => HoursPerMonth.Of(allocation.Hours, allocation.Per) ?? 0) ?? 0;
}
