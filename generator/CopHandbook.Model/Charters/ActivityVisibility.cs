using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Who may see what an activity makes.</summary>
[JsonConverter(typeof(NameConverter<ActivityVisibility>))]
public enum ActivityVisibility
{
    Internal,
    Public,
}
