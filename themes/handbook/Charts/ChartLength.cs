using System.Globalization;

namespace CopHandbook.Themes.Handbook.Charts;

/// <summary>Lengths of drawings. Across they are parts of the width and down they follow the size of the text, so that letters are never scaled.</summary>
internal static class ChartLength
{
    /// <param name="part">0 to 1.</param>
    public static string Percent(decimal part) => (part * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    public static string Rem(decimal length) => length.ToString("0.###", CultureInfo.InvariantCulture) + "rem";
}
