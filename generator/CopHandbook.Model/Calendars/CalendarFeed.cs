using CopHandbook.Model.Site;

namespace CopHandbook.Model.Calendars;

/// <summary>A calendar that people subscribe to: what it is called, and all that takes place.</summary>
/// <param name="Address">That of the file.</param>
/// <param name="Events">May be empty: who subscribed goes on being answered when the last has gone.</param>
public sealed record CalendarFeed(Permalink Address, string Name, IReadOnlyList<CalendarEvent> Events)
{
    public static readonly Permalink All = new("/calendar.ics");

    /// <summary>The feed beside a page.</summary>
    public static Permalink Beside(Permalink page) => new(page.Value + "calendar.ics");
}
