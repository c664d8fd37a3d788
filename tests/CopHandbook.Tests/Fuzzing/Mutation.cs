using System.Text;
using CsCheck;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>Makes inputs of a corpus: parts of one or two of them cut, doubled, moved, and splinters of all formats put in between.</summary>
internal static class Mutation
{
    /// <summary>What means something to a reader of ours: marks of YAML, Markdown, HTML and addresses, odd letters, and bytes that are none.</summary>
    private static readonly byte[][] Splinters =
    [
        .. new[]
        {
            "---\n", "...", "\n", "\n\n", "\r", "\r\n", "\t", ": ", "- ", "? ", "[", "]", "{", "}", ", ", "# ", "&a ", "*a", "!!str ", "|\n", ">-\n", "'", "\"", "%", "@",
            "`", "```", "<<: ", "~", "null", "true", "\\", "\0", "\u0085", "\u00AD", "\u2028", "\uFEFF", "😀", "\u202E", "ẞ", "İ", "e\u0301", "_DATE_", "TBC", "1e999", "-1", "0x10",
            "2026-02-30", "9999-12-31", "0001-01-01", "[x](y)", "![x](", "](", "[^1]", "[^1]: ", "[a]: ", "<a href=", "<b>", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "> ", "1. ",
            "| a | b |\n|--|--|\n", "|", "~~", "**", "_", "- [ ] ", ":   ", "    ", "> [!NOTE]\n", "{#id}", "===\n", "&#x0;", "&lt;", "javascript:", "//x", "/\\x", "../", "cop:a", "rule:", "#",
            "?", "%2e", "%00", "https://", "mailto:", "<ac:link>", "<ri:page ri:content-title=\"x\" />", "<td>", "<tr>", "<table>", "<h2>", "<ul><li>", "<p>", "%%%%\n", "99999999999",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    /// <param name="inputs">At least one.</param>
    public static Gen<byte[]> Of(IReadOnlyList<byte[]> inputs, int mostBytes)
    {
        var input = Gen.Int[0, inputs.Count - 1].Select(i => inputs[i]);
        var splinter = Gen.Int[0, Splinters.Length - 1].Select(i => Splinters[i]);
        var change = Gen.Select(Gen.Int[0, 7], Gen.Double.Unit, Gen.Double.Unit, Gen.Int[1, 12], splinter, input);
        return Gen.Select(input, change.Array[1, 6], (start, changes) =>
        {
            var made = start;
            foreach (var (kind, from, to, times, piece, other) in changes)
                made = Changed(made, kind, from, to, times, piece, other);
            return made.Length > mostBytes ? made[..mostBytes] : made;
        });
    }

    private static byte[] Changed(byte[] input, int kind, double from, double to, int times, byte[] piece, byte[] other)
    {
        var at = (int)(from * input.Length);
        // Short stretches as often as long ones.
        var end = Math.Min(input.Length, at + (int)(to * to * to * input.Length) + 1);
        return kind switch
        {
            0 => [.. input[..at], .. input[end..]],
            1 => [.. input[..end], .. Repeated(input[at..end], times), .. input[end..]],
            2 or 3 => [.. input[..at], .. piece, .. input[at..]],
            4 => [.. input[..at], .. Repeated(piece, times * times), .. input[at..]],
            5 => [.. input[..at], .. piece, .. input[end..]],
            6 => [.. input[..at], .. other[(int)(to * other.Length)..]],
            _ => [.. input[end..], .. input[at..end], .. input[..at]],
        };
    }

    private static IEnumerable<byte> Repeated(byte[] part, int times) => Enumerable.Repeat(part, times).SelectMany(one => one);
}
