using System.Globalization;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>A text in lines of a width. It never breaks inside a character, however many code units that has.</summary>
/// <param name="widthOf">The width of a line.</param>
internal sealed class BrokenLines(Func<string, float> widthOf, float width)
{
    private const string CutOff = "…";
    private const float Step = 20;

    /// <summary>Whether each word fits a line, so that none has to be broken.</summary>
    public bool FitsWords(string text) => FitsWords(text, width);

    /// <summary>As few lines as there must be, of widths as even as they can be.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        var lines = Greedy(text, width);
        for (var narrower = width - Step; narrower > width / 2 && FitsWords(text, narrower); narrower -= Step)
        {
            if (Greedy(text, narrower) is not { } even || even.Count > lines.Count)
                break;
            lines = even;
        }

        return lines;
    }

    /// <summary>The first lines; the last of them ends in an ellipsis where there would be more.</summary>
    public IReadOnlyList<string> Of(string text, int most) =>
        Greedy(text, width) is var lines && lines.Count <= most
            ? Of(text)
            : [.. lines.Take(most - 1), Cut(string.Join(' ', lines.Skip(most - 1)))];

    /// <summary>The text in one line, cut behind a whole character where it does not fit.</summary>
    public string Cut(string text)
    {
        if (widthOf(text) <= width)
            return text;
        var starts = StringInfo.ParseCombiningCharacters(text);
        for (var kept = starts.Length - 1; kept > 0; kept--)
        {
            if (text[..starts[kept]].TrimEnd() + CutOff is var cut && widthOf(cut) <= width)
                return cut;
        }

        return CutOff;
    }

    private bool FitsWords(string text, float within) => Words(text).All(word => widthOf(word.TrimEnd()) <= within);

    private List<string> Greedy(string text, float within)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text))
        {
            if (widthOf((line + word).TrimEnd()) <= within)
            {
                line += word;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line.TrimEnd());
            line = word;
            while (widthOf(line.TrimEnd()) > within)
            {
                var fits = LongestStart(line, within);
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        lines.Add(line.TrimEnd());
        return lines;
    }

    // A word ends behind its space, or behind a hyphen or a stroke that stands in it.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] is not (' ' or '-' or '/' or '–' or '—') || text[i + 1] == ' ')
                continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }

        yield return text[start..];
    }

    private int LongestStart(string word, float within)
    {
        int[] ends = [.. StringInfo.ParseCombiningCharacters(word).Skip(1), word.Length];
        return ends.LastOrDefault(end => widthOf(word[..end]) <= within, ends[0]);
    }
}
