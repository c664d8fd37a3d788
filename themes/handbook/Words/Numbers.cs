using System.Globalization;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Numbers as the pages write them.</summary>
public static class Numbers
{
    public static string Plain(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
