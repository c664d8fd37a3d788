using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CopHandbook.Engine.Formats;

/// <summary>Writes a text as a YAML value that reads back as the same text: bare where no reader could take it for something else.</summary>
internal static partial class YamlScalar
{
    public static string Write(string text) => Bare().IsMatch(text) && !Word().IsMatch(text) ? text : Quoted(text);

    /// <summary>Between quotation marks, where a bare text would end at a comma or a bracket.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value is '"' or '\\')
                quoted.Append('\\').Append(rune);
            else if (rune.Value == '\n')
                quoted.Append("\\n");
            // What shows nothing is written so that it shows.
            else if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
            else
                quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }

    // Begins with a letter, ends with no space or colon, and has nothing with a meaning in lists, groups or comments.
    [GeneratedRegex(@"\A\p{L}([\p{L}\p{Mn}\p{Nd} .;()'’“”/&+!?%=–-]|:(?=[^\s]))*(?<![\s:])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // Words that some readers of YAML take for true, false or nothing.
    [GeneratedRegex(@"\A(true|false|yes|no|on|off|y|n|null)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
