using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Words for when meetings take place.</summary>
public static partial class English
{
    public const string MeetsNext = "What meets next";
    public const string AsOf = "As of";
    public const string NothingMeets =
        "No meeting of the coming weeks has a day that is fixed here. Where a group settles the day each time, ask its coordinator.";
    public const string NextMeeting = "Next meeting";
    public const string NextIs = "Next:";

    public static string Cadence(Cadence cadence, string? weekday, string? nth) => (cadence, weekday, nth) switch
    {
        (Model.Charters.Cadence.Weekly, null, _) => "Every week",
        (Model.Charters.Cadence.Weekly, _, _) => $"Every {weekday}",
        (Model.Charters.Cadence.Fortnightly, null, _) => "Every fortnight",
        (Model.Charters.Cadence.Fortnightly, _, _) => $"Every other {weekday}",
        (Model.Charters.Cadence.Monthly, null, _) => "Once a month (the day varies)",
        (Model.Charters.Cadence.Monthly, _, null) => $"Once a month, on a {weekday}",
        (Model.Charters.Cadence.Monthly, _, _) => $"The {nth} {weekday} of each month",
        (_, null, _) => "Once a quarter",
        (_, _, null) => $"Once a quarter, on a {weekday}",
        _ => $"Once a quarter, on the {nth} {weekday} of the month",
    };

    public static string Weekday(Weekday weekday) => weekday switch
    {
        Model.Charters.Weekday.Monday => "Monday",
        Model.Charters.Weekday.Tuesday => "Tuesday",
        Model.Charters.Weekday.Wednesday => "Wednesday",
        Model.Charters.Weekday.Thursday => "Thursday",
        Model.Charters.Weekday.Friday => "Friday",
        Model.Charters.Weekday.Saturday => "Saturday",
        _ => "Sunday",
    };

    public static string Nth(WeekOfMonth nth) => nth switch
    {
        WeekOfMonth.First => "first",
        WeekOfMonth.Second => "second",
        WeekOfMonth.Third => "third",
        WeekOfMonth.Fourth => "fourth",
        _ => "last",
    };

    public static string When(TimeOfDay when) => when switch
    {
        TimeOfDay.Lunch => "over lunch",
        TimeOfDay.AfterWork => "after work",
        _ => "in work hours",
    };
}
