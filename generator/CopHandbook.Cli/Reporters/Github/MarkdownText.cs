using System.Globalization;
using System.Text;

namespace CopHandbook.Cli.Reporters.Github;

/// <summary>Text from outside as Markdown that shows just that text, also in a cell of a table.</summary>
internal static class MarkdownText
{
    // As entities and not with backslashes: no reader of Markdown takes an entity for syntax.
    private const string Syntax = "&<>`*_{}[]#+|~$\\^@!";

    public static string Of(string text)
    {
        var plain = OneLine.Of(text);
        var escaped = new StringBuilder(plain.Length + 16);
        for (var i = 0; i < plain.Length; i++)
        {
            // A colon before a slash would make an address, and that a link.
            if (Syntax.Contains(plain[i], StringComparison.Ordinal) || (plain[i] == ':' && i + 1 < plain.Length && plain[i + 1] == '/'))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)plain[i]};");
            else
                escaped.Append(plain[i]);
        }

        return escaped.ToString();
    }
}
