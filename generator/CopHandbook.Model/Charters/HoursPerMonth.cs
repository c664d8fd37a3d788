using System.Globalization;

namespace CopHandbook.Model.Charters;

/// <summary>Hours for any period as hours a month, so that they can be compared. A year has 52 weeks and 12 months.</summary>
public static class HoursPerMonth
{
    /// <summary>Null where the number or the period is not known.</summary>
    public static decimal? Of(decimal? hours, BudgetPeriod? per) => per switch
    {
        BudgetPeriod.Month => hours,
        // Multiplied before it is divided, so that 4.5 hours a week are 19.5 a month to the last digit.
        BudgetPeriod.Week => hours * 52m / 12m,
        BudgetPeriod.Quarter => hours / 3m,
        BudgetPeriod.Year => hours / 12m,
        _ => null,
    };

    /// <summary>What a meeting takes of each person; null where it is not said how often it recurs or how long it takes.</summary>
    public static decimal? Of(Meeting meeting) => meeting.Cadence switch
    {
        Cadence.Weekly => Of(meeting.Duration?.Hours, BudgetPeriod.Week),
        Cadence.Fortnightly => Of(meeting.Duration?.Hours, BudgetPeriod.Week) / 2m,
        Cadence.Monthly => meeting.Duration?.Hours,
        Cadence.Quarterly => Of(meeting.Duration?.Hours, BudgetPeriod.Quarter),
        _ => null,
    };

    /// <summary>As one says it, with two decimals at most: "2 hours", "1 hour", "0.67 hours".</summary>
    public static string InWords(decimal hours)
    {
        var number = hours.ToString("0.##", CultureInfo.InvariantCulture);
        return number == "1" ? "1 hour" : number + " hours";
    }
}
