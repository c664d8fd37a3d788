using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>What an allocation of hours is for; the guidance's Time has it monthly.</summary>
[JsonConverter(typeof(NameConverter<BudgetPeriod>))]
public enum BudgetPeriod
{
    Month,
    Week,
    Quarter,
    Year,
}
