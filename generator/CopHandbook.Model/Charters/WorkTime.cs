namespace CopHandbook.Model.Charters;

/// <summary>Whether a charter gives its community any work time.</summary>
public static class WorkTime
{
    /// <summary>Hours for the community or its coordinator; how long they last and for which period does not matter.</summary>
    public static bool HasHours(this TimeBudget? time) =>
        time is not null && (time.CopBudget.Any(allocation => allocation.Hours > 0) || time.Coordinator?.Hours > 0);

    /// <summary>Whether an allocation lies wholly in the past: nothing can be done about it any more.</summary>
    public static bool IsOver(this TimeAllocation allocation, DateOnly today) => allocation.To < today;
}
