using System.Text.Json.Serialization;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>
/// Live is in person or by video call; recorded and written are the asynchronous two (Format). Async is whichever of the
/// two the activity can have.
/// </summary>
[JsonConverter(typeof(NameConverter<InteractionMode>))]
public enum InteractionMode
{
    Live,
    Recorded,
    Written,
    Async,
}
