using CopHandbook.Engine.Feeds;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;
using CultureInfo = System.Globalization.CultureInfo;

namespace CopHandbook.Tests.Engine.Feeds;

/// <summary>What calendars are told of a time zone is what the zone does.</summary>
public class CalendarZonesTests
{
    private static readonly DateOnly From = new(2024, 5, 1);
    private static readonly DateOnly Today = new(2026, 2, 1);

    /// <summary>The years for which changes of the clocks that follow no rule are written.</summary>
    private const int LastYear = 2037;

    [Fact]
    public void Every_zone_is_described_as_it_is()
    {
        var wrong = new List<string>();
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            var changes = Changes(CalendarZones.Write(zone, From, Today));
            for (var moment = Instant.FromUtc(2024, 5, 1, 12, 0); moment < Instant.FromUtc(LastYear, 12, 31, 0, 0); moment += NodaTime.Duration.FromHours(61))
            {
                var said = changes.Last(change => change.At <= moment).Offset;
                if (said != zone.GetUtcOffset(moment))
                    wrong.Add($"{id} {moment}: {said}");
            }
        }

        Assert.Empty(wrong.Take(20));
        Assert.True(DateTimeZoneProviders.Tzdb.Ids.Count > 500);
    }

    // As in Persian and Arabic. Elsewhere the whole site is built in such cultures, and its bytes are compared.
    [Fact]
    public void The_sign_of_a_number_is_that_of_the_format_and_not_of_the_culture()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var text = CalendarZones.Write(zone, From, Today);
        Assert.Contains("BYDAY=-1SU", text, StringComparison.Ordinal);
        var usual = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "\u200E\u2212";
        CultureInfo.CurrentCulture = other;
        try
        {
            Assert.Equal(text, CalendarZones.Write(zone, From, Today));
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Theory]
    [InlineData("Europe/London", 2, 2)]
    [InlineData("America/New_York", 2, 2)]
    [InlineData("Australia/Sydney", 2, 2)]
    [InlineData("Europe/Dublin", 2, 2)]
    [InlineData("Asia/Kolkata", 1, 0)]
    public void A_zone_that_follows_a_rule_is_described_by_it(string id, int parts, int rules)
    {
        var text = CalendarZones.Write(DateTimeZoneProviders.Tzdb[id], From, Today);
        Assert.Equal(parts, text.Split("TZOFFSETTO").Length - 1);
        Assert.Equal(rules, text.Split("RRULE").Length - 1);
    }

    [Fact]
    public void A_rule_that_has_ended_is_not_carried_on()
    {
        // From 1987 to 2006 New York's summer began on the first Sunday of April.
        var text = CalendarZones.Write(DateTimeZoneProviders.Tzdb["America/New_York"], new DateOnly(1985, 1, 1), Today);
        Assert.DoesNotContain("BYMONTH=4", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20060402T020000", text, StringComparison.Ordinal);
    }

    // The rules are those of a year: the nth or the last of a weekday in a month.
    private static List<(Instant At, Offset Offset)> Changes(string text)
    {
        var zone = Calendar.Load($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{text}END:VCALENDAR\r\n")!.TimeZones.Single();
        return [.. zone.TimeZoneInfos.SelectMany(Of).OrderBy(change => change.Item1)];
    }

    private static IEnumerable<(Instant, Offset)> Of(VTimeZoneInfo part)
    {
        var start = LocalDateTime.FromDateTime(part.Start!.Value);
        var (from, to) = (Offset.FromTimeSpan(part.OffsetFrom!.Offset), Offset.FromTimeSpan(part.OffsetTo!.Offset));
        yield return (start.WithOffset(from).ToInstant(), to);
        for (var year = start.Year + 1; part.RecurrenceRule is { } rule && year <= LastYear; year++)
        {
            var (month, day) = (rule.ByMonth.Single(), rule.ByDay.Single());
            var weekday = day.DayOfWeek == DayOfWeek.Sunday ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)(int)day.DayOfWeek;
            var date = day.Offset == -1
                ? new LocalDate(year, month, 1).PlusMonths(1).Previous(weekday)
                : new LocalDate(year, month, 1).PlusDays(-1).Next(weekday).PlusWeeks(day.Offset!.Value - 1);
            yield return (date.At(start.TimeOfDay).WithOffset(from).ToInstant(), to);
        }
    }
}
