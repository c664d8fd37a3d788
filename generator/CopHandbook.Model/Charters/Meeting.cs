using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>A meeting that recurs: a typed recurrence, or free text in its place.</summary>
public sealed record Meeting
{
    [Field("What the meeting is called.", Example = "Monthly meet up")]
    public string? Title { get; init; }

    [Field(
        "live: in person or by video call.",
        Section = "Format", Anchor = "live-and-asynchronous", Example = "live", UnreadableRule = "format-unknown")]
    public InteractionMode? Mode { get; init; }

    [Field(
        "How often it recurs.",
        Section = "Worked example", Anchor = "format-and-time", Example = "monthly", AlsoCalled = "frequency recurrence every")]
    public Cadence? Cadence { get; init; }

    [Field("The day of the week, else that of from.", Example = "tuesday")]
    public Weekday? Weekday { get; init; }

    [Field(
        "Which such weekday of the month, 1 to 4 or last. A quarterly meeting keeps that of its first; a fifth is a last.",
        Example = "2")]
    public WeekOfMonth? Nth { get; init; }

    [Field("When it begins, by the clocks of its time zone.", Example = "\"12:30\"", AlsoCalled = "time")]
    public TimeOnly? Start { get; init; }

    [Field("The IANA time zone; by default that of handbook.yml.", Example = "Europe/London", UnreadableRule = "time-invalid")]
    public TimeZoneName? Timezone { get; init; }

    [Field(
        "No meeting is earlier. Fortnightly and quarterly ones are counted from the first such weekday on or after it.",
        Example = "2026-01-06")]
    public DateOnly? From { get; init; }

    [Field("No meeting is later.", Example = "2026-12-31")]
    public DateOnly? Until { get; init; }

    [Field("How long it takes.", Section = "Worked example", Anchor = "format-and-time", Example = "1 hour")]
    public Duration? Duration { get; init; }

    [Field(
        "Which part of the day it takes: lunch, after-work or work-hours.",
        Section = "Time", Anchor = "over-lunch-or-after-work", Example = "lunch")]
    public TimeOfDay? When { get; init; }

    [Field("The place, or the address of the call.", Example = "Room 2", AlsoCalled = "place location room")]
    public string? Where { get; init; }

    [Field(
        "What is provided, and up to what cost.",
        Section = "Time", Anchor = "over-lunch-or-after-work", Example = "{ limit: 6, currency: GBP, per: head }")]
    public Refreshments? Refreshments { get; init; }

    [Field("Where the notes are.", Example = "https://wiki.example.org/aws-notes")]
    public WebAddress? Notes { get; init; }

    [Field("Where the recordings are.", Example = "https://video.example.org/aws")]
    public WebAddress? Recordings { get; init; }

    [Field(
        "In place of the recurrence, free text: shown as it is, and left out of the calendar.",
        Example = "the Thursday after each release")]
    public string? Schedule { get; init; }
}
