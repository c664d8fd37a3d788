using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>What the limit on refreshments counts.</summary>
[JsonConverter(typeof(NameConverter<RefreshmentsPer>))]
public enum RefreshmentsPer
{
    Head,
    Session,
}
