namespace CopHandbook.Model.Meetings;

/// <summary>Why the days of a meeting cannot be reckoned.</summary>
public enum WhyUnknown
{
    /// <summary>The schedule is free text.</summary>
    InWords,

    /// <summary>It is monthly, and the day varies: there is no weekday, or not which one of the month.</summary>
    Varies,

    /// <summary>It is counted from a first day, and there is none.</summary>
    FirstDayMissing,

    /// <summary>Nothing says how often it is, or on which day of the week.</summary>
    NotSaid,
}
