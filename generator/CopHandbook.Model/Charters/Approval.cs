using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>What a sponsor can say yes to (Sponsor).</summary>
[JsonConverter(typeof(NameConverter<Approval>))]
public enum Approval
{
    Time,
    Refreshments,
    Materials,
}
