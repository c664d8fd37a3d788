using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>An IANA time zone, such as <c>Europe/London</c>.</summary>
[JsonConverter(typeof(WrittenValueConverter<TimeZoneName>))]
public readonly record struct TimeZoneName : IWrittenValue<TimeZoneName>
{
    private TimeZoneName(string value) => Value = value;

    public string Value { get; }

    public static string Form => "an IANA time zone, such as \"Europe/London\" or \"UTC\"";

    public static string Pattern => "^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$";

    // A Windows zone name has spaces and would be found too, but only on some machines; so would one in other letter case.
    public static TimeZoneName? Read(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) && zone.Id == text
            ? new TimeZoneName(text)
            : null;

    public override string ToString() => Value;
}
