using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Whether the format is set or chosen anew for each session (worked example).</summary>
[JsonConverter(typeof(NameConverter<FormatChoice>))]
public enum FormatChoice
{
    Fixed,
    EachSession,
}
