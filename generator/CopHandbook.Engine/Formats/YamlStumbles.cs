using System.Buffers;
using System.Text.RegularExpressions;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>Finds what the YAML reader stumbled over: it stops later than a person would point, and explains it badly.</summary>
internal static partial class YamlStumbles
{
    /// <summary>The first quotation mark that begins a value and is not closed on its line, up to an offset; null where there is none.</summary>
    public static int? FindUnclosedQuote(string text, int end)
    {
        foreach (var match in QuotedValue().EnumerateMatches(text.AsSpan(0, Math.Min(end + 1, text.Length))))
        {
            var quote = match.Index + match.Length - 1;
            if (!ClosesOnItsLine(text, quote))
                return quote;
        }

        return null;
    }

    /// <summary>
    /// What follows a bracket on the line that closes it, and belongs to no list or group: <c>[a](b)</c>. Null where the
    /// bracket is not closed on its line, or nothing follows.
    /// </summary>
    public static TextRange? FindAfterBracket(string text, int open)
    {
        var end = EndOfLine(text, open);
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            depth += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
            if (depth > 0)
                continue;
            var rest = text.AsSpan(i + 1, end - i - 1).Trim();
            return rest.IsEmpty || rest[0] is ',' or '#' or ']' or '}' or ':' ? null : new(i + 1, end);
        }

        return null;
    }

    /// <summary>The bracket that the value of the name at an offset begins with; null where there is none.</summary>
    public static int? FindBracketAfter(string text, int at)
    {
        var start = text.AsSpan(at).IndexOfAnyExcept(':', ' ');
        return start >= 0 && text[at + start] is '[' or '{' ? at + start : null;
    }

    /// <summary>
    /// The character that the value begins with on the line at an offset, where YAML keeps that character for itself; null
    /// where it does not.
    /// </summary>
    public static int? FindReserved(string text, int at)
    {
        var line = StartOfLine(text, at);
        var match = ReservedStart().Match(text, line, EndOfLine(text, line) - line);
        return match.Success ? match.Groups["reserved"].Index : null;
    }

    /// <summary>
    /// The colon of a name that a value follows without a space, on the line at an offset or the one above; null where there
    /// is none.
    /// </summary>
    public static int? FindColonWithoutSpace(string text, int at)
    {
        var line = StartOfLine(text, at);
        foreach (var start in new[] { line, StartOfLine(text, EndOfLineBefore(text, line)) })
        {
            var match = TightColon().Match(text, start, EndOfLine(text, start) - start);
            if (match.Success)
                return match.Groups["colon"].Index;
        }

        return null;
    }

    /// <summary>The name of the field on the line whose colon is at an offset; null where it is not the first colon there.</summary>
    public static TextRange? FindFieldBefore(string text, int colon)
    {
        var start = StartOfLine(text, colon);
        while (start < colon && text[start] == ' ')
            start++;
        return start < colon && text.AsSpan(start, colon - start).IndexOfAnyExcept(NameLetters) < 0 ? new(start, colon) : null;
    }

    /// <summary>The backslash of the first escape up to an offset that double quotation marks do not know.</summary>
    public static int FindUnknownEscape(string text, int near)
    {
        var line = StartOfLine(text, near);
        var end = EndOfLine(text, line);
        for (var i = line; i + 1 < end; i++)
        {
            if (text[i] != '\\')
                continue;
            if (!"0abtnvfre \"/\\N_LPxuU\t".Contains(text[i + 1], StringComparison.Ordinal))
                return i;
            i++;
        }

        return near;
    }

    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private static int StartOfLine(string text, int at) => text.AsSpan(0, Math.Min(at, text.Length)).LastIndexOfAny('\n', '\r') + 1;

    // Two characters end a line of Windows.
    private static int EndOfLineBefore(string text, int line) => line > 1 && text[line - 2] == '\r' ? line - 2 : Math.Max(0, line - 1);

    private static int EndOfLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : at + end;
    }

    // As a whole value such a character begins: "- " and "? " are marks of lists and keys only before a space.
    [GeneratedRegex(@"\G *(?:- +)*[\w-]+: +(?<reserved>[@`%]|[-?](?= |$))", RegexOptions.CultureInvariant)]
    private static partial Regex ReservedStart();

    [GeneratedRegex(@"\G *(?:- +)*[A-Za-z][\w-]*(?<colon>:)(?=[^\s:/])", RegexOptions.CultureInvariant)]
    private static partial Regex TightColon();

    private static bool ClosesOnItsLine(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[quote] == '"' && text[i] == '\\')
                i++;
            else if (text[i] == text[quote])
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"^[ ]*(- +)*([\w-]+: +)?[""']", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex QuotedValue();
}
