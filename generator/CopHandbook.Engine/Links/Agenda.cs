using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>What meets next, over all communities: each meeting once, on its next day, so that a weekly one does not crowd out the others.</summary>
internal static class Agenda
{
    /// <summary>How many meetings the home page shows.</summary>
    private const int Most = 5;

    /// <summary>Five weeks: a meeting that is monthly is always within them.</summary>
    private const int DaysAhead = 35;

    /// <summary>The soonest first; those that begin at one moment in the order of the cards.</summary>
    public static IReadOnlyList<AgendaEntry> Of(IEnumerable<CommunityCard> cards, DateOnly today)
    {
        // The calendar ends with the year 9999.
        var last = DateOnly.FromDayNumber(Math.Min(today.DayNumber + DaysAhead, DateOnly.MaxValue.DayNumber));
        return [.. cards
            .SelectMany(card => card.Upcoming
                .TakeWhile(meeting => meeting.Day <= last)
                .Select(meeting => new AgendaEntry(meeting, new(card.Subject, card.Permalink))))
            .OrderBy(entry => entry.Meeting, BySoonest.Instance)
            .Take(Most)];
    }
}
