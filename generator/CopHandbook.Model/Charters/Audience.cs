using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Whom a goal is for: the four audiences of the guidance's Goals, and what an evaluation may look at.</summary>
[JsonConverter(typeof(NameConverter<Audience>))]
public enum Audience
{
    Practitioner,
    Apprentice,
    Other,
    Public,
    Project,
    Team,
    Individual,
}
