using System.Globalization;

namespace CopHandbook.Themes.Handbook.Charts;

/// <summary>Texts of drawings, which cannot break into lines.</summary>
internal static class ChartLabel
{
    /// <summary>As many narrow letters as a phone shows in a row.</summary>
    private const int MostColumns = 36;

    /// <summary>What is kept of the end: names that begin alike often differ there.</summary>
    private const int ColumnsAtEnd = 12;

    /// <summary>From here on, letters are as wide as two: the scripts of East Asia, and signs.</summary>
    private const int FirstWide = 0x1100;

    /// <summary>The beginning and the end of a text that is too long, with an ellipsis between. What belongs together stays together.</summary>
    public static string Short(string text)
    {
        var letters = Letters(text).ToList();
        if (letters.Sum(WidthOf) <= MostColumns)
            return text;
        var start = string.Concat(Fitting(letters, MostColumns - ColumnsAtEnd - 1));
        var end = string.Concat(Fitting(Enumerable.Reverse(letters), ColumnsAtEnd).Reverse());
        return $"{start.TrimEnd()}…{end.TrimStart()}";
    }

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Fitting(IEnumerable<string> letters, int columns) => letters.TakeWhile(letter => (columns -= WidthOf(letter)) >= 0);

    private static IEnumerable<string> Letters(string text)
    {
        for (var letters = StringInfo.GetTextElementEnumerator(text); letters.MoveNext();)
            yield return letters.GetTextElement();
    }

    private static int WidthOf(string letter) => letter[0] >= FirstWide ? 2 : 1;
}
