using Ical.Net;
using Ical.Net.Serialization;
using Ical.Net.Serialization.DataTypes;

namespace CopHandbook.Engine.Feeds;

/// <summary>What stands in a calendar before its components and behind them.</summary>
internal static class CalendarFrame
{
    public const string End = "END:VCALENDAR" + CalendarLines.LineEnd;

    /// <summary>How often a calendar asks again: the site is built once a day.</summary>
    private const string Often = "P1D";

    // In the place of the name. All calendars begin in the same way but for that, and there are as many as people.
    private const string Name = "\uE000";

    private static readonly string OfAll = Written();

    public static string Begin(string name)
    {
        var escaped = new StringSerializer(CalendarText.Context).SerializeToString(CalendarLines.Clean(name));
        return CalendarLines.Refolded(OfAll.Replace(Name, escaped, StringComparison.Ordinal));
    }

    private static string Written()
    {
        var calendar = new Calendar { ProductId = "-//CopHandbook//CopHandbook//EN" };
        // The first of each pair is of RFC 7986; the others are what calendars knew before it, and some still do.
        calendar.AddProperty("NAME", Name);
        calendar.AddProperty("X-WR-CALNAME", Name);
        var interval = new CalendarProperty("REFRESH-INTERVAL", Often);
        interval.AddParameter("VALUE", "DURATION");
        calendar.AddProperty(interval);
        calendar.AddProperty("X-PUBLISHED-TTL", Often);
        var lines = CalendarText.Of(new CalendarSerializer(), calendar);
        return lines[..^End.Length];
    }
}
