using System.Text;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;
using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace CopHandbook.Engine.Feeds;

/// <summary>
/// Writes the calendars of the site as iCalendar (RFC 5545). An event is in several of them and is written once: they are
/// put together from its text.
/// </summary>
internal static class CalendarFeeds
{
    private const string End = "END:VCALENDAR" + CalendarLines.LineEnd;

    /// <summary>How often a calendar asks again: the site is built once a day.</summary>
    private const string Often = "P1D";

    public static IEnumerable<OutputFile> Write(HandbookSite site)
    {
        // By reference: records that say the same would be compared field by field.
        var all = site.Calendars.SelectMany(feed => feed.Events).ToHashSet<CalendarEvent>(ReferenceEqualityComparer.Instance).ToArray();
        var texts = new string[all.Length];
        Parallel.For(0, all.Length, i => texts[i] = CalendarEvents.Write(all[i], site.Frame));
        var written = all.Zip(texts).ToDictionary<CalendarEvent, string>(ReferenceEqualityComparer.Instance);
        var zones = Zones(all, site.Frame);
        return site.Calendars.Select(feed => Write(feed, one => written[one], zones));
    }

    private static OutputFile Write(CalendarFeed feed, Func<CalendarEvent, string> textOf, Dictionary<DateTimeZone, string> zones)
    {
        var text = new StringBuilder(Head(feed.Name));
        var used = feed.Events.Select(ZoneOf).OfType<DateTimeZone>().Distinct().DefaultIfEmpty(DateTimeZone.Utc);
        foreach (var zone in used.OrderBy(zone => zone.Id, StringComparer.Ordinal))
        {
            // A calendar without any component is none. One in which nothing takes place has a zone that says nothing.
            if (zone != DateTimeZone.Utc)
                text.Append(zones[zone]);
            else if (feed.Events.Count == 0)
                text.Append(CalendarZones.Write(zone, DateOnly.MinValue, DateOnly.MinValue));
        }

        foreach (var one in feed.Events)
            text.Append(textOf(one));
        text.Append(End);
        return new OutputFile(feed.Address.File, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Head(string name)
    {
        var calendar = new Calendar { ProductId = "-//CopHandbook//CopHandbook//EN" };
        // The first of each pair is of RFC 7986; the others are what calendars knew before it, and some still do.
        calendar.AddProperty("NAME", CalendarLines.Clean(name));
        calendar.AddProperty("X-WR-CALNAME", CalendarLines.Clean(name));
        var interval = new CalendarProperty("REFRESH-INTERVAL", Often);
        interval.AddParameter("VALUE", "DURATION");
        calendar.AddProperty(interval);
        calendar.AddProperty("X-PUBLISHED-TTL", Often);
        var lines = CalendarLines.Refolded(new CalendarSerializer().SerializeToString(calendar)!);
        return lines[..^End.Length];
    }

    private static Dictionary<DateTimeZone, string> Zones(IEnumerable<CalendarEvent> events, SiteFrame frame) => events
        .OfType<MeetingEvent>()
        .GroupBy(ZoneOf)
        .Where(used => used.Key is not null)
        .ToDictionary(used => used.Key!, used => CalendarZones.Write(used.Key!, used.Min(meeting => meeting.First), frame.BuildDate));

    private static DateTimeZone? ZoneOf(CalendarEvent one) =>
        one is MeetingEvent { Series: { Meeting.Start: not null, Place: var place } } ? CalendarZones.Find(place) : null;
}
