using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>How far a CoP has come through the four steps of "Starting a new CoP", and what came after.</summary>
[JsonConverter(typeof(NameConverter<CommunityStatus>))]
public enum CommunityStatus
{
    /// <summary>Step 1: subject, goals and time are outlined and put to a sponsor.</summary>
    Proposed,

    /// <summary>Step 2: a coordinator is appointed.</summary>
    Forming,

    /// <summary>Steps 3 and 4: kicked off and recorded.</summary>
    Active,

    /// <summary>Resting; its charter still holds.</summary>
    Paused,

    /// <summary>Over; its page stays, with date, reason and successor.</summary>
    Retired,
}
