using System.Text.Json;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>What a file of <c>languages/</c> says: the way of writing, the plural rule, and each phrase by its key.</summary>
/// <param name="Tag">The tag of BCP 47 that the file is named by.</param>
/// <param name="Direction"><c>rtl</c> or <c>ltr</c>.</param>
/// <param name="Phrases">By key; a counted phrase has the form behind its key, as in <c>Hours.one</c>.</param>
public sealed record LanguageFile(string Tag, string Direction, PluralRule Plurals, IReadOnlyDictionary<string, Phrase> Phrases)
{
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="InvalidOperationException">It lacks <c>direction</c>, <c>plurals</c> or <c>words</c>, or names a rule that there is not.</exception>
    public static LanguageFile Read(string tag, ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        foreach (var word in Part("words").EnumerateObject())
            Add(word.Name, word.Value);
        return new(tag, Part("direction").GetString()!, PluralRule.Named(Part("plurals").GetString()!), phrases);

        JsonElement Part(string name) =>
            document.RootElement.TryGetProperty(name, out var part)
                ? part
                : throw new InvalidOperationException($"the language file '{tag}' lacks '{name}'");

        void Add(string key, JsonElement value)
        {
            if (value.ValueKind != JsonValueKind.Object)
            {
                if (!phrases.TryAdd(key, new(key, value.GetString()!)))
                    throw new InvalidOperationException($"the language file '{tag}' has '{key}' twice");
                return;
            }

            foreach (var below in value.EnumerateObject())
                Add($"{key}.{below.Name}", below.Value);
        }
    }

    /// <exception cref="InvalidOperationException">The file has no such phrase.</exception>
    public Phrase this[string key] =>
        Phrases.TryGetValue(key, out var phrase) ? phrase : throw new InvalidOperationException($"the language file '{Tag}' has no '{key}'");
}
