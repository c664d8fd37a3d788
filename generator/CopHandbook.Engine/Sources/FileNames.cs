using System.Globalization;
using System.Text.RegularExpressions;

namespace CopHandbook.Engine.Sources;

/// <summary>Names that not every machine can have, or nobody can read. Those of charters are ids, and held to more.</summary>
internal static partial class FileNames
{
    /// <summary>What is wrong with the name of a file or a folder, as the end of a sentence; null where nothing is.</summary>
    public static string? FindFlaw(string name)
    {
        if (Device().Match(name) is { Success: true } device)
            return $"'{device.Groups["name"].Value}' is a device there";
        if (name[^1] is '.' or ' ')
            return "it ends with a full stop or a space";
        return name.FirstOrDefault(IsForeign) is not '\0' and var foreign ? $"it has the character {Shown(foreign)}" : null;
    }

    private static bool IsForeign(char letter) =>
        letter is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '\\'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Shown(char letter) =>
        char.IsAscii(letter) && !char.IsControl(letter)
            ? letter.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}");

    [GeneratedRegex(@"\A(?<name>con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
