using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;

namespace CopHandbook.Model.Site;

/// <summary>What takes place in the months ahead, over all communities.</summary>
public sealed record CalendarPage(string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink.Calendar, Title, Description, Trail)
{
    /// <summary>In order; a month in which nothing takes place is left out.</summary>
    public required IReadOnlyList<CalendarMonth> Months { get; init; }

    /// <summary>The last day that it tells of.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Whether there is more on or before that day than a page can hold; then the entries are the soonest.</summary>
    public required bool IsCut { get; init; }

    /// <summary>The meetings whose days only people know, by subject.</summary>
    public required IReadOnlyList<MeetingInWords> WithoutDays { get; init; }

    /// <summary>How many more there are of those.</summary>
    public int MoreWithoutDays { get; init; }

    /// <summary>One event of each community that has entries, by subject: a meeting, where it has one.</summary>
    public IEnumerable<CalendarEvent> OneOfEach => Months.SelectMany(month => month.Days).SelectMany(day => day.Entries)
        .Select(entry => entry.Event)
        .OrderBy(one => one is not MeetingEvent)
        .DistinctBy(one => one.Community.Target)
        .OrderBy(one => one.Community.Text, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Community.Target);
}

/// <param name="First">The first day of the month.</param>
/// <param name="Days">Those on which something takes place, in order.</param>
public sealed record CalendarMonth(DateOnly First, IReadOnlyList<CalendarDay> Days);

/// <param name="Entries">What is to be done on it first, then the meetings by the moment at which they begin.</param>
public sealed record CalendarDay(DateOnly Day, IReadOnlyList<CalendarEntry> Entries);

/// <summary>An event on one of its days.</summary>
/// <param name="Occurrence">For a meeting; null for what is to be done on a day.</param>
public sealed record CalendarEntry(CalendarEvent Event, DateOnly Day, MeetingOccurrence? Occurrence);

/// <summary>A meeting whose days cannot be reckoned, and the page of its community.</summary>
public sealed record MeetingInWords(Meeting Meeting, PageLink Community);
