using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;

namespace CopHandbook.Tests.Model.Meetings;

/// <summary>The days of meetings that recur, against a calculation that goes through the calendar day by day.</summary>
public class RecurrenceTests
{
    // Ends and beginnings of months and years, a leap day, fifth weekdays, days that are not the meeting's own weekday.
    private static readonly DateOnly[] FirstDays =
    [
        new(2023, 12, 31), new(2024, 1, 1), new(2024, 1, 31), new(2024, 2, 29), new(2024, 5, 30), new(2025, 2, 28), new(2025, 6, 12),
        new(2025, 11, 30), new(2026, 1, 29), new(2026, 2, 1),
    ];

    private static readonly WeekOfMonth?[] Places = [null, .. Enum.GetValues<WeekOfMonth>()];

    public static TheoryData<Cadence> Cadences => [.. Enum.GetValues<Cadence>()];

    [Theory]
    [MemberData(nameof(Cadences))]
    public void Days_are_those_that_the_calendar_has(Cadence cadence)
    {
        foreach (var meeting in Meetings(cadence))
        {
            var start = new DateOnly(2024, 2, 20);
            var end = new DateOnly(2026, 7, 31);
            Assert.Equal(DayByDay.Days(meeting, start, end), Recurrence(meeting).Days(start, end));
        }
    }

    [Theory]
    [MemberData(nameof(Cadences))]
    public void The_next_day_is_the_first_of_them_from_any_day_on(Cadence cadence)
    {
        // Quarterly on a fifth weekday: its last is the fourth in most months.
        var meeting = new Meeting { Cadence = cadence, Weekday = Weekday.Thursday, From = new(2026, 1, 29), Nth = cadence == Cadence.Monthly ? WeekOfMonth.Last : null };
        var days = DayByDay.Days(meeting, new(2025, 12, 1), new(2028, 12, 31)).ToList();
        for (var today = new DateOnly(2025, 12, 1); today < new DateOnly(2028, 3, 1); today = today.AddDays(1))
            Assert.Equal(days.First(day => day >= today), Recurrence(meeting).Days(today, DateOnly.MaxValue).First());
    }

    [Theory]
    [InlineData("2026-01-15", "2026-04-16")]
    [InlineData("2026-01-29", "2026-04-30")]
    [InlineData("2026-01-22", "2026-04-23")]
    [InlineData("2025-11-27", "2026-02-26")]
    [InlineData("2024-02-29", "2024-05-30")]
    public void A_quarterly_meeting_keeps_its_place_in_the_month_and_a_fifth_is_a_last(string from, string next)
    {
        var first = DateOnly.Parse(from, null);
        var recurrence = Recurrence(new Meeting { Cadence = Cadence.Quarterly, From = first });
        Assert.Equal([first, DateOnly.Parse(next, null)], recurrence.Days(DateOnly.MinValue, DateOnly.MaxValue).Take(2));
    }

    [Fact]
    public void A_place_that_is_given_goes_before_that_of_the_first_day()
    {
        var meeting = new Meeting { Cadence = Cadence.Quarterly, Weekday = Weekday.Thursday, Nth = WeekOfMonth.First, From = new(2026, 1, 20) };
        Assert.Equal([new(2026, 2, 5), new(2026, 5, 7)], Recurrence(meeting).Days(DateOnly.MinValue, DateOnly.MaxValue).Take(2));
    }

    [Fact]
    public void Both_ends_count_and_nothing_is_outside_them()
    {
        var meeting = new Meeting { Cadence = Cadence.Weekly, Weekday = Weekday.Wednesday, From = new(2026, 1, 7), Until = new(2026, 1, 28) };
        DateOnly[] all = [new(2026, 1, 7), new(2026, 1, 14), new(2026, 1, 21), new(2026, 1, 28)];
        Assert.Equal(all, Recurrence(meeting).Days(DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal(all[1..3], Recurrence(meeting).Days(all[1], all[2]));
        Assert.Empty(Recurrence(meeting).Days(new(2026, 1, 29), DateOnly.MaxValue));
        Assert.Empty(Recurrence(meeting with { Until = new(2026, 1, 6) }).Days(DateOnly.MinValue, DateOnly.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Cadences))]
    public void The_calendar_can_be_asked_to_its_ends(Cadence cadence)
    {
        var meeting = new Meeting { Cadence = cadence, Weekday = Weekday.Saturday, Nth = WeekOfMonth.Last, From = new(9999, 12, 27) };
        Assert.Empty(Recurrence(meeting).Days(DateOnly.MinValue, DateOnly.MaxValue));
        var first = Recurrence(meeting with { From = DateOnly.MinValue }).Days(DateOnly.MinValue, DateOnly.MaxValue).First();
        Assert.True(first > DateOnly.MinValue && first.Year == 1);
    }

    [Theory]
    [InlineData(WhyUnknown.InWords, Cadence.Weekly, Weekday.Monday, null, true, "after each release")]
    [InlineData(WhyUnknown.Varies, Cadence.Monthly, null, null, true, null)]
    [InlineData(WhyUnknown.Varies, Cadence.Monthly, Weekday.Monday, null, true, null)]
    [InlineData(WhyUnknown.Varies, Cadence.Monthly, null, WeekOfMonth.First, true, null)]
    [InlineData(WhyUnknown.FirstDayMissing, Cadence.Fortnightly, Weekday.Monday, null, false, null)]
    [InlineData(WhyUnknown.FirstDayMissing, Cadence.Quarterly, Weekday.Monday, WeekOfMonth.Last, false, null)]
    [InlineData(WhyUnknown.NotSaid, Cadence.Weekly, null, null, false, null)]
    [InlineData(WhyUnknown.NotSaid, null, Weekday.Monday, null, true, null)]
    public void Days_that_nobody_can_reckon_have_a_reason(
        WhyUnknown why, Cadence? cadence, Weekday? weekday, WeekOfMonth? nth, bool hasFrom, string? schedule)
    {
        var meeting = new Meeting
        {
            Cadence = cadence,
            Weekday = weekday,
            Nth = nth,
            From = hasFrom ? new(2026, 1, 5) : null,
            Schedule = schedule,
        };
        Assert.Equal(new UnknownDays(why), MeetingDays.Of(meeting));
    }

    private static IEnumerable<Meeting> Meetings(Cadence cadence)
    {
        var places = cadence == Cadence.Monthly ? Places[1..] : Places;
        foreach (var nth in places)
        {
            foreach (var weekday in Enum.GetValues<Weekday>())
            {
                foreach (var from in FirstDays)
                    yield return new Meeting { Cadence = cadence, Weekday = weekday, Nth = nth, From = from };
                yield return new Meeting { Cadence = cadence, Weekday = weekday, Nth = nth, From = new(2024, 3, 5), Until = new(2026, 2, 28) };
                if (cadence is Cadence.Weekly or Cadence.Monthly)
                    yield return new Meeting { Cadence = cadence, Weekday = weekday, Nth = nth };
            }

            if (cadence == Cadence.Monthly)
                continue;
            foreach (var from in FirstDays)
                yield return new Meeting { Cadence = cadence, Nth = nth, From = from };
        }
    }

    private static Recurrence Recurrence(Meeting meeting) => Assert.IsType<KnownDays>(MeetingDays.Of(meeting)).Recurrence;
}
