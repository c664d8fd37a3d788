using System.Globalization;
using System.Text;

namespace CopHandbook.Engine.Feeds;

/// <summary>Text and lines as iCalendar has them (RFC 5545, 3.1 and 3.3.11).</summary>
internal static class CalendarLines
{
    public const string LineEnd = "\r\n";

    /// <summary>Octets of a line without its end.</summary>
    private const int Longest = 75;

    /// <summary>What people wrote, without the control characters that the format has no way to write; line ends are one kind.</summary>
    public static string Clean(string text)
    {
        // The base class library's own method takes U+2028 for a line end, which to the format is a character like others.
        var oneKind = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return oneKind.Any(IsForbidden) ? string.Concat(oneKind.Where(character => !IsForbidden(character))) : oneKind;

        static bool IsForbidden(char character) => char.IsControl(character) && character is not ('\n' or '\t');
    }

    /// <summary>
    /// The same lines, folded anew. Ical.Net counts characters where the format counts octets, and can fold within one, of
    /// which then nothing is left.
    /// </summary>
    public static string Refolded(string lines)
    {
        var folded = new StringBuilder(lines.Length + lines.Length / Longest * 3);
        foreach (var line in lines.Replace(LineEnd + " ", "", StringComparison.Ordinal).Split(LineEnd, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Ascii.IsValid(line))
            {
                AppendFolded(line, folded);
                continue;
            }

            var room = Longest;
            // An accent or a part of a flag goes with its letter where a line has room for both.
            foreach (var letter in Letters(line))
            {
                var octets = Encoding.UTF8.GetByteCount(letter.Span);
                if (octets > room)
                {
                    folded.Append(LineEnd).Append(' ');
                    // The space that begins the line counts.
                    room = Longest - 1;
                }

                folded.Append(letter.Span);
                room -= octets;
            }

            folded.Append(LineEnd);
        }

        return folded.ToString();
    }

    // Nearly all lines are of letters that are an octet each.
    private static void AppendFolded(string line, StringBuilder folded)
    {
        var end = Math.Min(line.Length, Longest);
        folded.Append(line, 0, end);
        while (end < line.Length)
        {
            var next = Math.Min(line.Length, end + Longest - 1);
            folded.Append(LineEnd).Append(' ').Append(line, end, next - end);
            end = next;
        }

        folded.Append(LineEnd);
    }

    private static IEnumerable<ReadOnlyMemory<char>> Letters(string line)
    {
        for (var start = 0; start < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line, start);
            // No line holds a letter with fifty accents: such a one is divided between code points.
            if (Encoding.UTF8.GetByteCount(line.AsSpan(start, length)) > Longest - 1)
                length = Rune.TryGetRuneAt(line, start, out var rune) ? rune.Utf16SequenceLength : 1;
            yield return line.AsMemory(start, length);
            start += length;
        }
    }
}
