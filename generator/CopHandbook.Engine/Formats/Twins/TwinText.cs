using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>Parts of Markdown that need more than words: the start of a line, addresses and code.</summary>
internal static partial class TwinText
{
    // Nine digits and the sign behind them; as roman numerals go, few are longer.
    private const int LongestNumber = 16;

    // What is nothing but itself in an address; the rest is looked at.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:.-#_?=%");

    /// <summary>A line that has been escaped, with nothing at its start that would begin a list, a heading or a table.</summary>
    public static string AtStart(string line)
    {
        if (line.Length == 0)
            return line;
        if ("#+->=:".Contains(line[0], StringComparison.Ordinal))
            return "\\" + line;
        // Most lines begin with a longer word, so the expression is kept for the few.
        var mayBeNumber = line.AsSpan(0, Math.Min(line.Length, LongestNumber)).IndexOfAny('.', ')') > 0;
        return mayBeNumber && NumberOfItem().Match(line) is { Success: true } number ? line.Insert(number.Groups[1].Length, "\\") : line;
    }

    /// <summary>An address in brackets behind a link's text.</summary>
    public static string Address(string href)
    {
        if (href.AsSpan().IndexOfAnyExcept(Plain) < 0)
            return href;
        var address = new StringBuilder(href.Length);
        for (var i = 0; i < href.Length; i++)
        {
            if (char.IsWhiteSpace(href[i]) || "()<>[]\\`*|\"".Contains(href[i], StringComparison.Ordinal))
                address.Append(Uri.EscapeDataString(href[i].ToString()).Replace("(", "%28").Replace(")", "%29").Replace("*", "%2A"));
            else if (href[i] == '&')
                address.Append("&amp;");
            else
                address.Append(href[i]);
        }

        return address.ToString();
    }

    /// <summary>Code in a line of text, between as many marks as it needs.</summary>
    public static string Code(string code)
    {
        var fence = new string('`', LongestRun(code) + 1);
        // One space at both ends belongs to the marks.
        var space = code[0] is '`' or ' ' || code[^1] is '`' or ' ' ? " " : "";
        return fence + space + code + space + fence;
    }

    public static int LongestRun(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var sign in code)
        {
            run = sign == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    [GeneratedRegex(@"\A([0-9]{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]+)[.)](?:\s|\z)")]
    private static partial Regex NumberOfItem();
}
