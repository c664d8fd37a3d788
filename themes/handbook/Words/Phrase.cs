using System.Text.RegularExpressions;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>A text of a language file, with gaps that are written <c>{name}</c>. It takes exactly the gaps that it has.</summary>
public sealed partial class Phrase
{
    private readonly string key;
    private readonly (string Text, bool IsGap)[] parts;

    public Phrase(string key, string text)
    {
        this.key = key;
        parts = [.. Parts(text)];
    }

    public IEnumerable<string> Gaps => parts.Where(part => part.IsGap).Select(part => part.Text);

    /// <exception cref="InvalidOperationException">The phrase has a gap that is not given, or lacks one that is.</exception>
    public string Fill(params ReadOnlySpan<(string Gap, string Words)> given)
    {
        if (parts is [(var text, false)] && given.IsEmpty)
            return text;
        var filled = new string[parts.Length];
        for (var i = 0; i < filled.Length; i++)
            filled[i] = parts[i].IsGap ? Words(parts[i].Text, given) : parts[i].Text;
        foreach (var (gap, _) in given)
        {
            if (!Has(gap))
                throw new InvalidOperationException($"the phrase '{key}' says nothing of {{{gap}}}");
        }

        return string.Concat(filled);
    }

    private bool Has(string gap)
    {
        foreach (var part in parts)
        {
            if (part.IsGap && part.Text == gap)
                return true;
        }

        return false;
    }

    private string Words(string gap, ReadOnlySpan<(string Gap, string Words)> given)
    {
        foreach (var (name, words) in given)
        {
            if (name == gap)
                return words;
        }

        throw new InvalidOperationException($"the phrase '{key}' has a gap {{{gap}}} that is never filled");
    }

    // Between two matches is text; a brace of another kind, as in a line of YAML, is text too.
    private static IEnumerable<(string Text, bool IsGap)> Parts(string text)
    {
        var start = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            if (gap.Index > start)
                yield return (text[start..gap.Index], false);
            yield return (gap.Groups["name"].Value, true);
            start = gap.Index + gap.Length;
        }

        if (start < text.Length)
            yield return (text[start..], false);
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}")]
    private static partial Regex Gap();
}
