using System.Text.RegularExpressions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>What is seen to be wrong with YAML before it is parsed, and what a parser would explain badly.</summary>
internal static partial class YamlText
{
    /// <summary>The first problem of the text up to <paramref name="end"/>; null where there is none.</summary>
    public static Diagnostic? FindProblem(SourceFile file, int end)
    {
        var text = file.Text.AsSpan(0, end);
        for (var i = 0; i < text.Length; i++)
        {
            var startsLine = i == 0 || text[i - 1] is '\n' or '\r';
            if (startsLine && (text[i..].StartsWith("<<<<<<< ") || text[i..].StartsWith(">>>>>>> ")))
                return YamlSyntax.ConflictMarker(file.Span(new(i, i + 7)));
            if (startsLine && IndentingTab(text, i) is { } tab)
                return YamlSyntax.Tab(file.Span(new(tab, tab + 1)));
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t') || text[i] is '\u2028' or '\u2029')
                return YamlSyntax.ControlCharacter(file.Span(new(i, i + 1)), text[i]);
        }

        return null;
    }

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

    private static int? IndentingTab(ReadOnlySpan<char> text, int line)
    {
        for (var i = line; i < text.Length; i++)
        {
            if (text[i] == '\t')
                return i;
            if (text[i] != ' ')
                return null;
        }

        return null;
    }
}
