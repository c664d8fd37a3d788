using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;
using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using NodaTime.Extensions;
using IcalDuration = Ical.Net.DataTypes.Duration;
using IcalEvent = Ical.Net.CalendarComponents.CalendarEvent;

namespace CopHandbook.Engine.Feeds;

/// <summary>Writes an event of a calendar as a VEVENT.</summary>
internal static class CalendarEvents
{
    private const int DaysInWeek = 7;

    private static readonly LocalTime DayEnd = new(23, 59, 59);

    public static string Write(CalendarEvent one, SiteFrame frame)
    {
        var address = frame.KnowsAddress ? $"{frame.Absolute(one.Community.Target)}#{one.Section.Anchor()}" : null;
        var changed = At(one.Changed ?? frame.BuildDate);
        var component = new IcalEvent
        {
            Uid = one.Uid,
            Sequence = one.Sequence,
            // Without a METHOD this is when the event was last changed, so it does not move with each build.
            DtStamp = changed,
            LastModified = one.Changed is null ? null : changed,
            Summary = CalendarLines.Clean(one.Title),
            Description = Description(one, address),
            Url = address is null ? null : new Uri(address),
        };
        if (one is MeetingEvent meeting)
            Fill(component, meeting);
        else
            Fill(component, (DayEvent)one);
        return CalendarText.Of(new EventSerializer(CalendarText.Context), component);
    }

    // Not every calendar shows the address of an event.
    private static string? Description(CalendarEvent one, string? address)
    {
        var text = CalendarLines.Clean(string.Join('\n', new[] { one.Description, address }.Where(part => !string.IsNullOrEmpty(part))));
        return text.Length == 0 ? null : text;
    }

    private static void Fill(IcalEvent component, MeetingEvent meeting)
    {
        var (said, zone) = (meeting.Series.Meeting, CalendarZones.Find(meeting.Series.Place));
        var zoneId = zone?.Id ?? (meeting.Series.Place is { Value: "UTC" } utc ? utc.Value : null);
        component.Start = said.Start is { } time
            ? new CalDateTime(meeting.First.ToDateTime(time), zoneId)
            : new CalDateTime(meeting.First);
        component.Duration = Length(said);
        component.Location = said.Where is null ? null : CalendarLines.Clean(said.Where);
        component.Status = meeting.IsSettled ? EventStatus.Confirmed : EventStatus.Tentative;
        component.RecurrenceRule = Rule(meeting.Series.Recurrence);
        component.RecurrenceRule.Until = meeting.Series.Recurrence.Until is not { } until ? null
            : said.Start is null ? new CalDateTime(until)
            : zoneId is null ? new CalDateTime(until.ToDateTime(DayEnd.ToTimeOnly()), (string?)null)
            : EndInUtc(until, zone ?? DateTimeZone.Utc);
        if (said.Start is null)
            component.Transparency = TransparencyType.Transparent;
    }

    private static void Fill(IcalEvent component, DayEvent one)
    {
        component.Start = new CalDateTime(one.Day);
        component.Duration = IcalDuration.FromDays(1);
        // It is something to do, and takes no time away.
        component.Transparency = TransparencyType.Transparent;
    }

    private static RecurrenceRule Rule(Recurrence recurrence)
    {
        var weekday = (DayOfWeek)(((int)recurrence.Weekday + 1) % DaysInWeek);
        return recurrence switch
        {
            WeeklyRecurrence weekly => new(FrequencyType.Weekly, weekly.Weeks) { ByDay = { new WeekDay(weekday) } },
            MonthlyRecurrence monthly => new(FrequencyType.Monthly, monthly.Months)
            {
                ByDay = { new WeekDay(weekday, monthly.Nth == WeekOfMonth.Last ? -1 : (int)monthly.Nth + 1) },
            },
            _ => throw new NotSupportedException($"no rule of iCalendar is known for {recurrence.GetType().Name}"),
        };
    }

    // A length in days says nothing of the hour at which a meeting ends, and one that is not given is not made up.
    private static IcalDuration? Length(Meeting meeting) => (meeting.Duration, meeting.Start) switch
    {
        ({ Unit: DurationUnit.Minute, Amount: var minutes }, not null) => IcalDuration.FromMinutes(minutes),
        ({ Unit: DurationUnit.Hour, Amount: var hours }, not null) => IcalDuration.FromHours(hours),
        (_, not null) => null,
        ({ Unit: DurationUnit.Day, Amount: var days }, null) => IcalDuration.FromDays(days),
        ({ Unit: DurationUnit.Week, Amount: var weeks }, null) => IcalDuration.FromDays(DaysInWeek * weeks),
        _ => IcalDuration.FromDays(1),
    };

    private static CalDateTime EndInUtc(DateOnly day, DateTimeZone zone) =>
        new(day.ToLocalDate().At(DayEnd).InZoneLeniently(zone).ToDateTimeUtc());

    private static CalDateTime At(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
}
