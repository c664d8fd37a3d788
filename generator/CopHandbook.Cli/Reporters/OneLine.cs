using System.Globalization;
using System.Text;

namespace CopHandbook.Cli.Reporters;

/// <summary>
/// Makes text from outside (names of files, values) safe to print on one line: what would steer a terminal, break the line or
/// turn the reading order is shown as its code.
/// </summary>
internal static class OneLine
{
    // GitHub's runner takes this as a command wherever it stands in a line.
    private const string RunnerCommand = "##[";

    public static string Of(string text)
    {
        if (!text.Contains(RunnerCommand, StringComparison.Ordinal) && IsPlain(text))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
            shown.Append(IsPlain(rune) ? rune.ToString() : Code(rune));
        return shown.Replace(RunnerCommand, @"#\u0023[").ToString();
    }

    // Nearly all are letters and signs of ASCII.
    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 || text.All(IsPlain);

    private static bool IsPlain(char character) => !char.IsSurrogate(character) && IsPlain(new Rune(character));

    private static bool IsPlain(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C);

    private static string Code(Rune rune) => rune.Value switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{rune.Value:x4}"),
    };
}
