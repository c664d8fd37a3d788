using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Schema;

/// <summary>A field told in sentences.</summary>
internal static class FieldWords
{
    /// <summary>For an editor, which shows the allowed words by itself.</summary>
    public static string Description(FieldShape field) =>
        string.Join(' ', Sentences(field.Field.Meaning, Needed(field), field.Field.Section is { Length: > 0 } section ? $"Guidance: {section}." : ""));

    /// <summary>For a reader of text, who sees no list to choose from.</summary>
    public static string Meaning(FieldShape field) => string.Join(' ', Sentences(field.Field.Meaning, Allowed(field)));

    /// <summary>The same, and from when on the field is needed.</summary>
    public static string MeaningAndNeed(FieldShape field) => string.Join(' ', Sentences(Meaning(field), Needed(field)));

    private static string Needed(FieldShape field) => field.Needed switch
    {
        null or { Always: true } => "",
        { Status: CommunityStatus.Proposed } => "Needed from the start.",
        { Severity: not Severity.Error } needed => $"Should be there once {Reached(needed.Status)}.",
        var needed => $"Needed once {Reached(needed.Status)}.",
    };

    private static string Reached(CommunityStatus status) => status.ToString().ToLowerInvariant();

    private static string Allowed(FieldShape field) =>
        WordsOf(field.Shape) is { Count: > 0 } words && !NamesWords(field, words) ? $"One of {Words.Listed(words, "or")}." : "";

    // Some meanings name the words themselves, and say more about them.
    private static bool NamesWords(FieldShape field, IReadOnlyList<string> words)
    {
        var meaning = field.Field.Meaning;
        return words.Where(word => !word.All(char.IsAsciiDigit)).All(word => meaning.Contains(word, StringComparison.Ordinal))
            || words.Contains(field.Field.Example) && meaning.Contains(field.Field.Example, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> WordsOf(Shape shape) => shape switch
    {
        WordShape word => word.Words,
        ListShape list => WordsOf(list.Item),
        _ => [],
    };

    private static IEnumerable<string> Sentences(params IEnumerable<string> sentences) => sentences.Where(sentence => sentence.Length > 0);
}
