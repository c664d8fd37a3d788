using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>Each month on one of its such weekdays, or each so many months.</summary>
/// <param name="Months">1 or more; more than one needs <see cref="Recurrence.First"/>.</param>
/// <param name="Nth">The first to the fourth, which every month has, or the last, which is the fourth or the fifth.</param>
public sealed record MonthlyRecurrence(int Months, WeekOfMonth Nth) : Recurrence
{
    private const int MonthsInYear = 12;

    private protected override IEnumerable<DateOnly> OnOrAfter(DateOnly earliest)
    {
        var first = MonthNumber(First ?? earliest);
        for (var month = first + RoundedUp(MonthNumber(earliest) - first, Months); month <= MonthNumber(DateOnly.MaxValue); month += Months)
        {
            if (Nth.In(month / MonthsInYear, month % MonthsInYear + 1, Weekday) is var day && day >= earliest)
                yield return day;
        }
    }

    private static int MonthNumber(DateOnly day) => day.Year * MonthsInYear + day.Month - 1;
}
