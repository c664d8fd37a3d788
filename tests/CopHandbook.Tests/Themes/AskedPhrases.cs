using System.Collections;
using System.Diagnostics.CodeAnalysis;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Tests.Themes;

/// <summary>The phrases of a language file, and which of them were asked for.</summary>
internal sealed class AskedPhrases(IReadOnlyDictionary<string, Phrase> phrases) : IReadOnlyDictionary<string, Phrase>
{
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => phrases.Keys;

    public IEnumerable<Phrase> Values => phrases.Values;

    public int Count => phrases.Count;

    public Phrase this[string key] => phrases[key];

    public bool ContainsKey(string key) => phrases.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Phrase phrase)
    {
        Asked.Add(key);
        return phrases.TryGetValue(key, out phrase);
    }

    public IEnumerator<KeyValuePair<string, Phrase>> GetEnumerator() => phrases.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
