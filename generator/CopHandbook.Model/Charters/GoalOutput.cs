using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Whether a goal ends in something learned or something made (Goals: a balance of the two is healthy).</summary>
[JsonConverter(typeof(NameConverter<GoalOutput>))]
public enum GoalOutput
{
    Learning,
    Material,
}
