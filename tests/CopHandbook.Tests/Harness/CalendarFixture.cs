using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;
using CopHandbook.Tests.Model.Meetings;

namespace CopHandbook.Tests.Harness;

/// <summary>
/// Forty meetings in London, New York and Sydney, and a charter with hostile texts: what the charters say of them, for two
/// years. It is written into a file that the parsers of other languages compare the calendar with too.
/// </summary>
internal static class CalendarFixture
{
    public static readonly DateOnly From = new(2025, 12, 1);
    public static readonly DateOnly To = new(2027, 11, 30);

    public static string Content => Path.Combine(Repository.Fixtures, "calendar", "content");

    /// <summary>As charters have them, by community.</summary>
    public static IReadOnlyList<(CharterFile Community, Meeting Meeting)> Meetings { get; } =
        [.. HandbookPipeline.Check(Content, BuiltSite.Context).Handbook.Communities
            .SelectMany(community => community.Charter.Format!.Meetings.Select(meeting => (community, meeting)))];

    /// <summary>
    /// The days found the slow way, by asking each day of the calendar; the moments as the rule for clocks that go forward
    /// or back over a time has them. A meeting without a time has its days alone.
    /// </summary>
    public static IReadOnlyList<string> Starts(CharterFile community, Meeting meeting) =>
        [.. Days(community, meeting).Select(day => meeting.Start is { } start
            ? Text(ZonedTime.At(day, start, meeting.Timezone ?? TimeZoneName.Read("Europe/London")!.Value))
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    private static IEnumerable<string> Unclear(CharterFile community, Meeting meeting)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(meeting.Timezone?.Value ?? "Europe/London");
        return meeting.Start is not { } start ? [] : Days(community, meeting).Zip(Starts(community, meeting))
            .Where(one => one.First.ToDateTime(start) is var clock && (zone.IsInvalidTime(clock) || zone.IsAmbiguousTime(clock)))
            .Select(one => one.Second);
    }

    private static IEnumerable<DateOnly> Days(CharterFile community, Meeting meeting) =>
        DayByDay.Days(meeting, community.Charter.Format?.Kickoff is { } kickoff && kickoff > From ? kickoff : From, To);

    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    /// <summary>What a calendar has to say of each meeting, as JSON. Line ends are of one kind in it, as the format has but one.</summary>
    public static string Expected()
    {
        var events = Meetings.Select(one => (JsonNode)new JsonObject
        {
            ["summary"] = OneKind($"{one.Community.Subject}: {one.Meeting.Title}"),
            ["location"] = OneKind(one.Meeting.Where ?? ""),
            ["description"] = OneKind($"{one.Community.Charter.Summary}\nhttps://handbook.example.org/communities/{one.Community.Id}/#meetings"),
            ["minutes"] = one.Meeting.Duration is { Hours: { } hours } && one.Meeting.Start is not null ? (int)(hours * 60) : null,
            ["starts"] = new JsonArray([.. Starts(one.Community, one.Meeting).Select(start => (JsonNode)start)]),
            // Where clocks skip or repeat the hour, RFC 5545 says which moment is meant, and many parsers take the other.
            ["unclear"] = new JsonArray([.. Unclear(one.Community, one.Meeting).Select(start => (JsonNode)start)]),
        });
        var whole = new JsonObject
        {
            ["from"] = From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["to"] = To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["events"] = new JsonArray([.. events]),
        };
        return whole.ToJsonString(new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.BasicLatin) }) + "\n";
    }

    private static string OneKind(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
