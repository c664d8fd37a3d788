using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Diagnostics;

/// <summary>Follows the guidance's own verb: "will need to" is an error, "should" a warning, "typically" a note.</summary>
[JsonConverter(typeof(NameConverter<Severity>))]
public enum Severity
{
    Off,
    Note,
    Warning,
    Error,
}
