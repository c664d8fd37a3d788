namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Words joined into phrases.</summary>
public static class Phrases
{
    /// <summary>"a, b and c"; empty for none.</summary>
    public static string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => English.And(string.Join(", ", words.Take(words.Count - 1)), words[^1]),
    };

    /// <summary>The parts that there are, with a comma between.</summary>
    public static string Join(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The phrase as the beginning of a sentence.</summary>
    public static string Capital(string phrase) => phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
