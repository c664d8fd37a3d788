using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>What a review of the goals decided.</summary>
[JsonConverter(typeof(NameConverter<ReviewOutcome>))]
public enum ReviewOutcome
{
    Continue,
    Change,
    Pause,
    Retire,
}
