using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>
/// The days on which a meeting takes place, as a rule and not as a list: the one statement of it, for pages and for
/// calendars. Days are those of the meeting's own place; <see cref="ZonedTime"/> knows what moment an hour of them is.
/// </summary>
public abstract record Recurrence
{
    // At a midnight beside the ends of the calendar, the moment elsewhere lies outside it.
    private static readonly DateOnly CalendarStart = DateOnly.MinValue.AddDays(1);
    private static readonly DateOnly CalendarEnd = DateOnly.MaxValue.AddDays(-1);

    private protected Recurrence()
    {
    }

    public required Weekday Weekday { get; init; }

    /// <summary>The first day of all, which is one of its days, and from which more than one week or month is counted. Null: it has always been.</summary>
    public DateOnly? First { get; init; }

    /// <summary>No day is later; it need not be one of its days. Null: it goes on.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>
    /// The days between two days, both included, in order and as they are asked for. The first is reckoned, not sought
    /// from <see cref="First"/> on, so it costs the same however long ago that was.
    /// </summary>
    public IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        var earliest = Latest(from, First ?? CalendarStart, CalendarStart);
        var latest = Earliest(to, Until ?? CalendarEnd, CalendarEnd);
        return OnOrAfter(earliest).TakeWhile(day => day <= latest);
    }

    /// <summary>Its days on or after a day that is not before <see cref="First"/>, to the end of the calendar.</summary>
    private protected abstract IEnumerable<DateOnly> OnOrAfter(DateOnly earliest);

    /// <summary>How far it is to the next multiple of <paramref name="interval"/>, from a number that is none below zero.</summary>
    private protected static int RoundedUp(int number, int interval) => (number + interval - 1) / interval * interval;

    private static DateOnly Latest(DateOnly a, DateOnly b, DateOnly c) => a > b ? (a > c ? a : c) : (b > c ? b : c);

    private static DateOnly Earliest(DateOnly a, DateOnly b, DateOnly c) => a < b ? (a < c ? a : c) : (b < c ? b : c);
}
