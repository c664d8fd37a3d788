using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Whether a charter is published. A draft is shown by serve and never built.</summary>
[JsonConverter(typeof(NameConverter<CharterVisibility>))]
public enum CharterVisibility
{
    Public,
    Draft,
}
