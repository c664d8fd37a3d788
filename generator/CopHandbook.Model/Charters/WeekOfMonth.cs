using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Which of a month's four or five such weekdays.</summary>
[JsonConverter(typeof(NameConverter<WeekOfMonth>))]
public enum WeekOfMonth
{
    [JsonStringEnumMemberName("1")]
    First,
    [JsonStringEnumMemberName("2")]
    Second,
    [JsonStringEnumMemberName("3")]
    Third,
    [JsonStringEnumMemberName("4")]
    Fourth,
    Last,
}
