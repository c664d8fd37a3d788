using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>The nine formats of the guidance's Format.</summary>
[JsonConverter(typeof(NameConverter<ActivityKind>))]
public enum ActivityKind
{
    RoundTable,
    Meeting,
    Clinic,
    Training,
    ShowAndTell,
    WrittenShowAndTell,
    SharedExamples,
    WrittenTraining,
    PolicyOrStandard,
}
