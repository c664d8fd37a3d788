using CopHandbook.Model.Charters;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using NodaTime.TimeZones;

namespace CopHandbook.Engine.Feeds;

/// <summary>
/// Time zones as calendars are told of them. What they are comes with NodaTime, not from the machine, so the same program
/// writes the same bytes everywhere. Ical.Net's own way from a zone to its VTIMEZONE is wrong where a zone is unusual
/// (Dublin, Casablanca, Istanbul), so the changes of the clocks are written from here.
/// </summary>
internal static class CalendarZones
{
    /// <summary>How far ahead changes of the clocks are written one by one where they follow no rule.</summary>
    private const int YearsAhead = 12;

    private static readonly LocalDateTime Always = new(1970, 1, 1, 0, 0);

    /// <summary>Null for a name that only the machine knows, or that needs no description: UTC.</summary>
    public static DateTimeZone? Find(TimeZoneName? name) =>
        name is { Value: var id } && id != DateTimeZone.Utc.Id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;

    /// <param name="from">A day before which nothing takes place.</param>
    public static string Write(DateTimeZone zone, DateOnly from, DateOnly today)
    {
        var lastYear = Math.Max(from.Year, today.Year) + YearsAhead;
        var intervals = zone.GetZoneIntervals(Instant.FromUtc(from.Year, 1, 1, 0, 0), Instant.FromUtc(lastYear + 1, 1, 1, 0, 0)).ToList();
        var component = new VTimeZone { TzId = zone.Id };
        // What holds from the beginning of time has none that could be written.
        if (!intervals[0].HasStart)
            component.Children.Add(Observance(new(Always, intervals[0].WallOffset, intervals[0].WallOffset, intervals[0].Name), null));
        var changes = intervals.Where(interval => interval.HasStart).Select(interval => Change(zone, interval));
        foreach (var alike in changes.GroupBy(change => (change.From, change.To, change.Name, change.Local.Month)))
        {
            var (single, yearly) = CalendarYearly.Divide([.. alike], lastYear);
            foreach (var change in single)
                component.Children.Add(Observance(change, null));
            if (yearly is not null)
                component.Children.Add(Observance(yearly.First, yearly));
        }

        return CalendarText.Of(new ComponentSerializer(CalendarText.Context), component);
    }

    private static ClockChange Change(DateTimeZone zone, ZoneInterval interval)
    {
        var before = zone.GetZoneInterval(interval.Start - NodaTime.Duration.Epsilon).WallOffset;
        return new(interval.Start.WithOffset(before).LocalDateTime, before, interval.WallOffset, interval.Name);
    }

    private static VTimeZoneInfo Observance(ClockChange change, YearlyChange? yearly)
    {
        // In Dublin the law calls summer the standard; to calendars, what goes forward is the summer time.
        var observance = new VTimeZoneInfo(change.To > change.From ? Components.Daylight : Components.Standard)
        {
            Start = new CalDateTime(change.Local.ToDateTimeUnspecified(), (string?)null),
            OffsetFrom = new UtcOffset(change.From.ToTimeSpan()),
            OffsetTo = new UtcOffset(change.To.ToTimeSpan()),
            TimeZoneName = change.Name,
        };
        if (yearly is not null)
        {
            observance.RecurrenceRule = new RecurrenceRule(FrequencyType.Yearly)
            {
                ByMonth = { change.Local.Month },
                ByDay = { new WeekDay((DayOfWeek)((int)change.Local.DayOfWeek % 7), yearly.Nth) },
            };
        }

        return observance;
    }
}
