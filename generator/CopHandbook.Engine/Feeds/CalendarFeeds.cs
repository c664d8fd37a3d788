using System.Collections.Concurrent;
using System.Text;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;
using NodaTime;

namespace CopHandbook.Engine.Feeds;

/// <summary>
/// Writes the calendars of the site as iCalendar (RFC 5545). An event is in several of them and is written once: they are
/// put together from its text.
/// </summary>
internal static class CalendarFeeds
{
    public static IEnumerable<PlannedFiles> Plan(HandbookSite site)
    {
        // That of all communities has the events of all others.
        var earliest = EarliestDays(site.Calendars.FirstOrDefault(feed => feed.Address == CalendarFeed.All)?.Events ?? []);
        // Of each zone, so that what is told of it is the same in all calendars. Which of them one has is found out when it is written.
        var days = string.Join(' ', earliest.OrderBy(one => one.Key.Id, StringComparer.Ordinal).Select(one => $"{one.Key.Id} {one.Value:O}"));
        // By reference: records that say the same would be compared field by field.
        var texts = new ConcurrentDictionary<CalendarEvent, byte[]>(ReferenceEqualityComparer.Instance);
        var zones = new ConcurrentDictionary<DateTimeZone, byte[]>();
        return site.Calendars.Select(feed =>
            PlannedFiles.One(feed.Address.File, (feed, days), () => Write(feed, ZonesOf(feed.Events), ZoneText, EventText)));

        byte[] EventText(CalendarEvent one) => texts.GetOrAdd(one, static (one, frame) => Bytes(CalendarEvents.Write(one, frame)), site.Frame);

        byte[] ZoneText(DateTimeZone zone) => zones.GetOrAdd(zone, one => Bytes(CalendarZones.Write(one, earliest[one], site.Frame.BuildDate)));
    }

    private static byte[] Write(
        CalendarFeed feed, IEnumerable<DateTimeZone> zones, Func<DateTimeZone, byte[]> zoneText, Func<CalendarEvent, byte[]> eventText)
    {
        var parts = new List<byte[]> { Bytes(CalendarFrame.Begin(feed.Name)) };
        foreach (var zone in zones)
        {
            // A calendar without any component is none. One in which nothing takes place has a zone that says nothing.
            if (zone != DateTimeZone.Utc)
                parts.Add(zoneText(zone));
            else if (feed.Events.Count == 0)
                parts.Add(Bytes(CalendarZones.Write(zone, DateOnly.MinValue, DateOnly.MinValue)));
        }

        parts.AddRange(feed.Events.Select(eventText));
        parts.Add(Bytes(CalendarFrame.End));
        return Joined(parts);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Joined(List<byte[]> parts)
    {
        var all = new byte[parts.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(all, at);
            at += part.Length;
        }

        return all;
    }

    // Most feeds are in one zone.
    private static List<DateTimeZone> ZonesOf(IReadOnlyList<CalendarEvent> events)
    {
        var zones = new List<DateTimeZone>(1);
        foreach (var one in events)
        {
            if (ZoneOf(one) is { } zone && !zones.Contains(zone))
                zones.Add(zone);
        }

        zones.Sort((zone, other) => string.CompareOrdinal(zone.Id, other.Id));
        return zones.Count == 0 ? [DateTimeZone.Utc] : zones;
    }

    // A zone is told from the first day on that an event of any calendar needs, so that it is the same in all of them.
    private static Dictionary<DateTimeZone, DateOnly> EarliestDays(IEnumerable<CalendarEvent> all)
    {
        var earliest = new Dictionary<DateTimeZone, DateOnly>();
        foreach (var meeting in all.OfType<MeetingEvent>())
        {
            if (ZoneOf(meeting) is { } zone && (!earliest.TryGetValue(zone, out var day) || meeting.First < day))
                earliest[zone] = meeting.First;
        }

        return earliest;
    }

    private static DateTimeZone? ZoneOf(CalendarEvent one) =>
        one is MeetingEvent { Series: { Meeting.Start: not null, Place: var place } } ? CalendarZones.Find(place) : null;
}
