using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>The page of the months ahead.</summary>
internal static class CalendarPages
{
    /// <summary>The month of the build and those after it.</summary>
    private const int Months = 12;

    /// <summary>What a page can hold and a reader look through; the feeds have all.</summary>
    private const int MostEntries = 500;

    private const int MostWithoutDays = 100;

    public static CalendarPage Of(
        IReadOnlyList<CommunityCard> cards, IReadOnlyList<CalendarEvent> events, DateOnly today, ISiteWords words, PageLink home)
    {
        var horizon = LastDay(today);
        // One more than are shown tells whether there are more.
        var ahead = Ahead(events, today, horizon).Take(MostEntries + 1).ToList();
        var entries = ahead.Take(MostEntries).ToList();
        var withoutDays = cards
            .SelectMany(card => card.WithoutDays.Select(meeting => new MeetingInWords(meeting, new(card.Subject, card.Permalink))))
            .ToList();
        return new(words.Calendar, words.CalendarDescription, [home])
        {
            Months = [.. entries
                .GroupBy(entry => new DateOnly(entry.Day.Year, entry.Day.Month, 1))
                .Select(month => new CalendarMonth(month.Key, [.. month
                    .GroupBy(entry => entry.Day)
                    .Select(day => new CalendarDay(day.Key, [.. day]))]))],
            Until = ahead.Count > MostEntries ? entries[^1].Day : horizon,
            IsCut = ahead.Count > MostEntries,
            WithoutDays = [.. withoutDays.Take(MostWithoutDays)],
            MoreWithoutDays = Math.Max(0, withoutDays.Count - MostWithoutDays),
        };
    }

    // The calendar ends with the year 9999.
    private static DateOnly LastDay(DateOnly today) =>
        today.Year > DateOnly.MaxValue.Year - 2 ? DateOnly.MaxValue : new DateOnly(today.Year, today.Month, 1).AddMonths(Months).AddDays(-1);

    /// <summary>
    /// What takes place, the soonest first and only as far as it is asked for: the next day of each event waits in a queue,
    /// so that a thousand weekly meetings are not reckoned for a year to show the first few hundred.
    /// </summary>
    private static IEnumerable<CalendarEntry> Ahead(IReadOnlyList<CalendarEvent> events, DateOnly today, DateOnly horizon)
    {
        var queue = new PriorityQueue<IEnumerator<CalendarEntry>, (DateOnly, DateTimeOffset, int)>();
        for (var i = 0; i < events.Count; i++)
            Wait(Entries(events[i], today).GetEnumerator(), i);
        while (queue.TryDequeue(out var next, out var place) && next.Current.Day <= horizon)
        {
            yield return next.Current;
            Wait(next, place.Item3);
        }

        void Wait(IEnumerator<CalendarEntry> entries, int place)
        {
            if (entries.MoveNext())
                queue.Enqueue(entries, (entries.Current.Day, Moment(entries.Current), place));
        }
    }

    private static IEnumerable<CalendarEntry> Entries(CalendarEvent one, DateOnly today) => one switch
    {
        MeetingEvent meeting => meeting.Series.From(today).Select(occurrence => new CalendarEntry(meeting, occurrence.Day, occurrence)),
        DayEvent { Day: var day } when day >= today => [new CalendarEntry(one, day, null)],
        _ => [],
    };

    // What is to be done on a day comes before its meetings, and a meeting without a time after the others.
    private static DateTimeOffset Moment(CalendarEntry entry) =>
        entry.Occurrence is null ? DateTimeOffset.MinValue : entry.Occurrence.Start ?? DateTimeOffset.MaxValue;
}
