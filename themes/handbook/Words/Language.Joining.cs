namespace CopHandbook.Themes.Handbook.Words;

/// <summary>How words are joined.</summary>
public sealed partial class Language
{
    /// <summary>What stands between the items of a list, with its space.</summary>
    public string Comma => Word();

    /// <summary>"a, b and c"; empty for none.</summary>
    public string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => Word(("most", string.Join(Comma, words.Take(words.Count - 1))), ("last", words[^1])),
    };

    /// <summary>The parts that there are, with a comma between.</summary>
    public string Join(params IEnumerable<string?> parts) => string.Join(Comma, parts.Where(part => !string.IsNullOrEmpty(part)));

    public string AndMore(int count) => Word(("count", Number(count)));

    /// <summary>The phrase as the beginning of a sentence.</summary>
    public static string Capital(string phrase) => phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
