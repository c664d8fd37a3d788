using System.Text.Json;

namespace CopHandbook.Engine.Changes;

/// <summary>An item of a list, by the words that people know it by.</summary>
internal sealed record ListedItem(string Words, JsonElement Value)
{
    // The first that an item has: a goal's text, a topic, a person, a title, the name of a rule or of a format, a day. An item without any has no words.
    private static readonly string[] Telling = ["text", "item", "name", "title", "what", "rule", "id", "for", "date", "hours"];

    public static ListedItem Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return new(CharterFields.Written(value), value);
        foreach (var name in Telling)
        {
            if (value.TryGetProperty(name, out var words) && words.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                return new(CharterFields.Written(words), value);
        }

        return new("", value);
    }
}
