using System.Globalization;

namespace CopHandbook.Model.Charters;

/// <summary>Hours for any period as hours a month, so that they can be compared.</summary>
public static class HoursPerMonth
{
    /// <summary>Null where the number or the period is not known.</summary>
    public static decimal? Of(decimal? hours, BudgetPeriod? per) => Times(hours, MonthlyFactor.Of(per));

    /// <summary>What a meeting takes of each person; null where it is not said how often it recurs or how long it takes.</summary>
    public static decimal? Of(Meeting meeting) => Times(meeting.Duration?.Hours, MonthlyFactor.Of(meeting.Cadence));

    private static decimal? Times(decimal? hours, MonthlyFactor? factor) => hours is { } number ? factor?.Of(number) : null;

    /// <summary>As one says it, with two decimals at most: "2 hours", "1 hour", "0.67 hours".</summary>
    public static string InWords(decimal hours)
    {
        var number = hours.ToString("0.##", CultureInfo.InvariantCulture);
        return number == "1" ? "1 hour" : number + " hours";
    }
}
