using System.Globalization;
using System.Text;

namespace CopHandbook.Benchmarks.Comparison;

/// <summary>Texts that look like people's: words of one list, headings, a table, links. The same for the same number.</summary>
internal static class CorpusText
{
    private static readonly string[] Words =
        ("community practice group members review goals share learn topic session notes example service team support chapter people "
        + "question answer improve decide agree explain present discuss record change useful common local early simple careful open "
        + "monthly quarterly together between because after before while about during across within without").Split(' ');

    /// <summary>Markdown of about as many words as asked, under three headings, with a table and the given links in it.</summary>
    /// <param name="links">Addresses as the text is to write them.</param>
    public static string Body(int number, int words, IReadOnlyList<string> links)
    {
        var text = new StringBuilder();
        var random = new Sequence(number);
        for (var part = 0; part < 3; part++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Part {part + 1} of {number}\n\n");
            for (var paragraph = 0; paragraph < 3; paragraph++)
                Paragraph(text, random, words / 9, part * 3 + paragraph < links.Count ? links[part * 3 + paragraph] : null);
        }

        text.Append("\n| Session | Topic | Notes |\n|---|---|---|\n");
        for (var row = 1; row <= 4; row++)
            text.Append(CultureInfo.InvariantCulture, $"| {row} | {random.Next(Words)} {random.Next(Words)} | {random.Next(Words)} |\n");
        return text.ToString();
    }

    private static void Paragraph(StringBuilder text, Sequence random, int words, string? link)
    {
        for (var i = 0; i < words; i++)
        {
            var word = random.Next(Words);
            text.Append(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : i % 17 == 5 ? $"**{word}**" : i % 23 == 7 ? $"`{word}`" : word);
            text.Append(i % 13 == 12 ? ",\n" : " ");
            if (i == words / 2 && link is not null)
                text.Append(CultureInfo.InvariantCulture, $"[what others {word}]({link}) ");
        }

        text.Append("and so on.\n\n");
    }

    // Always the same numbers, whatever the version of the framework.
    private sealed class Sequence(int seed)
    {
        private uint state = (uint)seed * 2654435761u + 1;

        public string Next(string[] words)
        {
            state = state * 1664525u + 1013904223u;
            return words[(state >> 16) % (uint)words.Length];
        }
    }
}
