using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>How often a cost for materials arises.</summary>
[JsonConverter(typeof(NameConverter<CostPeriod>))]
public enum CostPeriod
{
    Month,
    Quarter,
    Year,
    Once,
}
