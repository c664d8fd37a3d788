using System.Text.Json;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Changes;

/// <summary>
/// A charter's values by the paths of its fields. They are compared as they are written out, since records compare their
/// lists by reference; a field that is new to the schema is compared from the first day.
/// </summary>
internal sealed class CharterFields(Charter charter)
{
    private readonly JsonElement root = JsonSerializer.SerializeToElement(charter, SchemaJson.Default.Charter);

    /// <summary>Null where the charter does not say it; an empty list says nothing.</summary>
    public JsonElement? At(string path)
    {
        var place = root;
        foreach (var name in path.Split('.'))
        {
            if (place.ValueKind != JsonValueKind.Object || !place.TryGetProperty(name, out place))
                return null;
        }

        return IsNothing(place) ? null : place;
    }

    public string? Text(string path) => At(path) is { } value ? Written(value) : null;

    public IReadOnlyList<JsonElement> Items(string path) => At(path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    public static bool AreSame(JsonElement? one, JsonElement? other) => (one, other) switch
    {
        (null, null) => true,
        ({ } a, { } b) => JsonElement.DeepEquals(a, b),
        _ => false,
    };

    public static string Written(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static bool IsNothing(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || value is { ValueKind: JsonValueKind.Array } && value.GetArrayLength() == 0;
}
