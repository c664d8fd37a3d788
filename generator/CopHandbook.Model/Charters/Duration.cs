using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>A whole number and a unit, as one says it: "3 months", "90 minutes".</summary>
[JsonConverter(typeof(WrittenValueConverter<Duration>))]
public readonly record struct Duration(int Amount, DurationUnit Unit) : IWrittenValue<Duration>
{
    public static string Form => "a whole number and a unit (minutes, hours, days, weeks, months or years), such as \"3 months\"";

    public static string Pattern => "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$";

    public static Duration? Read(string text)
    {
        var space = text.IndexOf(' ');
        return space is >= 1 and <= 4 && text[0] != '0'
            && int.TryParse(text.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && UnitOf(text.AsSpan(space + 1)) is { } unit
            ? new Duration(amount, unit)
            : null;
    }

    /// <summary>The day this long after another; the last of the month where that month is shorter. Minutes and hours add nothing.</summary>
    public DateOnly After(DateOnly day) => Unit switch
    {
        DurationUnit.Day => day.AddDays(Amount),
        DurationUnit.Week => day.AddDays(7 * Amount),
        DurationUnit.Month => day.AddMonths(Amount),
        // The calendar ends with the year 9999.
        DurationUnit.Year => day.AddYears(Math.Min(Amount, DateOnly.MaxValue.Year - day.Year)),
        _ => day,
    };

    /// <summary>The length in hours, a working day having 7.5; null for what is longer than a meeting can be.</summary>
    public decimal? Hours => Unit switch
    {
        DurationUnit.Minute => Amount / 60m,
        DurationUnit.Hour => Amount,
        DurationUnit.Day => Amount * 7.5m,
        _ => null,
    };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} {Unit.ToString().ToLowerInvariant()}{(Amount == 1 ? "" : "s")}");

    private static DurationUnit? UnitOf(ReadOnlySpan<char> word) => word switch
    {
        "minute" or "minutes" => DurationUnit.Minute,
        "hour" or "hours" => DurationUnit.Hour,
        "day" or "days" => DurationUnit.Day,
        "week" or "weeks" => DurationUnit.Week,
        "month" or "months" => DurationUnit.Month,
        "year" or "years" => DurationUnit.Year,
        _ => null,
    };
}
