using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>Each week on a day, or each so many weeks.</summary>
/// <param name="Weeks">1 or more; more than one needs <see cref="Recurrence.First"/>.</param>
public sealed record WeeklyRecurrence(int Weeks) : Recurrence
{
    private protected override IEnumerable<DateOnly> OnOrAfter(DateOnly earliest)
    {
        var step = 7 * Weeks;
        var first = First?.DayNumber ?? earliest.DayNumber + Weekday.DaysAfter(earliest);
        var behind = Math.Max(0, earliest.DayNumber - first);
        for (var day = first + RoundedUp(behind, step); day <= DateOnly.MaxValue.DayNumber; day += step)
            yield return DateOnly.FromDayNumber(day);
    }
}
