using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>What a goal sets out to do; the four kinds of the guidance's Goals, and any other.</summary>
[JsonConverter(typeof(NameConverter<GoalKind>))]
public enum GoalKind
{
    Support,
    Educate,
    Evaluate,
    Evangelise,
    Other,
}
