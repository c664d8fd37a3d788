using System.Buffers;
using System.Text;

namespace CopHandbook.Engine.Names;

/// <summary>
/// Writes words as Markdown that every reader shows as these words: CommonMark, GitHub's, and Markdig with nearly all that it
/// knows. What is no markup where it stands, such as the line in <c>snake_case</c>, stays as it is, for whoever reads the source.
/// </summary>
internal static class MarkdownWords
{
    private const string Always = "\\`*[]<~^${|";

    private static readonly SearchValues<char> Signs = SearchValues.Create(Always + "_&:.\"=+");

    public static string Escaped(string text) => EscapedOf(text, ' ') ?? text;

    /// <param name="before">The character that stands before it on the line.</param>
    public static ReadOnlyMemory<char> Escaped(ReadOnlyMemory<char> text, char before) => EscapedOf(text.Span, before)?.AsMemory() ?? text;

    /// <returns>Null where it is as it was.</returns>
    private static string? EscapedOf(ReadOnlySpan<char> text, char before)
    {
        // Nearly all text has full stops, and little of it markup.
        StringBuilder? escaped = null;
        var copied = 0;
        for (var i = NextSign(text, 0); i < text.Length; i = NextSign(text, i + 1))
        {
            if (!IsMarkup(text, i) && !(IsDoubled(text[i]) && (i == 0 ? before : text[i - 1]) == text[i]))
                continue;
            escaped ??= new(text.Length + 8);
            escaped.Append(text[copied..i]).Append('\\');
            copied = i;
        }

        return escaped?.Append(text[copied..]).ToString();
    }

    private static int NextSign(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOfAny(Signs);
        return found < 0 ? text.Length : from + found;
    }

    private static bool IsMarkup(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        // Between letters it is a part of the word.
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '&' => BeginsReference(text, at),
        // Many readers make links of addresses in the text. The page made none, and escapes within one would show.
        ':' when text[(at + 1)..].StartsWith("//") || text[..at].EndsWith("mailto") || text[..at].EndsWith("tel") => true,
        '.' => text[..at].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        var sign => Always.Contains(sign, StringComparison.Ordinal),
    };

    // Two of them in a row are markup of Markdig's.
    private static bool IsDoubled(char sign) => sign is '"' or '=' or '+' or ':';

    private static bool BeginsReference(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#');
}
