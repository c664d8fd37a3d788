using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Which part of people's day a meeting takes (Time).</summary>
[JsonConverter(typeof(NameConverter<TimeOfDay>))]
public enum TimeOfDay
{
    Lunch,
    AfterWork,
    WorkHours,
}
