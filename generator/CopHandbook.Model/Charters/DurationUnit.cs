namespace CopHandbook.Model.Charters;

/// <summary>The units a duration may have, shortest first.</summary>
public enum DurationUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
