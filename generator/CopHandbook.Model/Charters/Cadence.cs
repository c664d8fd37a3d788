using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>How often a meeting recurs.</summary>
[JsonConverter(typeof(NameConverter<Cadence>))]
public enum Cadence
{
    Weekly,
    Fortnightly,
    Monthly,
    Quarterly,
}
