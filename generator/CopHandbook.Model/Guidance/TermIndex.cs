using System.Collections.Frozen;
using System.Globalization;

namespace CopHandbook.Model.Guidance;

/// <summary>The words that lead to terms, for one look-up at each word of a text, however many terms there are.</summary>
public sealed class TermIndex
{
    private readonly FrozenDictionary<string, GlossaryTerm>.AlternateLookup<ReadOnlySpan<char>> anywhere;
    private readonly FrozenDictionary<string, GlossaryTerm>.AlternateLookup<ReadOnlySpan<char>> emphasised;

    /// <param name="terms">No two of them share a form.</param>
    public TermIndex(IReadOnlyList<GlossaryTerm> terms)
    {
        Count = terms.Count;
        var forms = terms.SelectMany(term => term.Forms.Select(form => (Words: WordsOf(form), IsEmphasised: IsEmphasised(form), Term: term))).ToList();
        MostWords = forms.Count == 0 ? 0 : forms.Max(form => form.Words.Count(letter => letter == ' ') + 1);
        anywhere = Lookup(forms.Where(form => !form.IsEmphasised).Select(form => KeyValuePair.Create(form.Words, form.Term)));
        emphasised = Lookup(forms.Select(form => KeyValuePair.Create(form.Words, form.Term)));
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>The words of the longest form.</summary>
    public int MostWords { get; }

    /// <summary>Whether a form counts only where a text emphasises it: it is written between asterisks.</summary>
    public static bool IsEmphasised(string form) => form.Length > 2 && form[0] == '*' && form[^1] == '*';

    /// <summary>The words of a form, without its asterisks.</summary>
    public static string WordsOf(string form) => IsEmphasised(form) ? form[1..^1] : form;

    /// <summary>Whether a text can use the form: words of letters, digits, marks and hyphens, with one space between.</summary>
    public static bool IsWords(string form) =>
        WordsOf(form).Split(' ').All(word => word.Length > 0 && word.All(IsOfWord));

    /// <summary>Whether a character is a part of a word. Half a character of a rare script counts as one.</summary>
    public static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || character is '-' or '_' || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <param name="words">With one space between.</param>
    /// <param name="mayBeCapital">Whether a sentence begins here, so that a capital says nothing of the word.</param>
    public GlossaryTerm? Find(ReadOnlySpan<char> words, bool mayBeCapital) => Find(anywhere, words, mayBeCapital);

    /// <param name="words">All that is emphasised, with one space between.</param>
    public GlossaryTerm? FindEmphasised(ReadOnlySpan<char> words) => Find(emphasised, words, mayBeCapital: true);

    private static GlossaryTerm? Find(
        FrozenDictionary<string, GlossaryTerm>.AlternateLookup<ReadOnlySpan<char>> forms, ReadOnlySpan<char> words, bool mayBeCapital)
    {
        if (forms.TryGetValue(words, out var term))
            return term;
        if (!mayBeCapital || words.IsEmpty || !char.IsUpper(words[0]))
            return null;
        var lowered = words.Length <= 128 ? stackalloc char[words.Length] : new char[words.Length];
        words.CopyTo(lowered);
        lowered[0] = char.ToLowerInvariant(words[0]);
        return forms.TryGetValue(lowered, out term) ? term : null;
    }

    private static FrozenDictionary<string, GlossaryTerm>.AlternateLookup<ReadOnlySpan<char>> Lookup(
        IEnumerable<KeyValuePair<string, GlossaryTerm>> forms) =>
        forms.DistinctBy(form => form.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
