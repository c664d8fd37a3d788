using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>What is seen to be wrong with YAML before it is parsed.</summary>
internal static class YamlText
{
    /// <summary>The first problem of the text up to <paramref name="end"/>; null where there is none.</summary>
    public static Diagnostic? FindProblem(SourceFile file, int end)
    {
        var text = file.Text.AsSpan(0, end);
        for (var i = 0; i < text.Length; i++)
        {
            var startsLine = i == 0 || text[i - 1] is '\n' or '\r';
            if (startsLine && ConflictMarkers.IsAt(text, i))
                return YamlSyntax.ConflictMarker(file.Span(new(i, i + ConflictMarkers.Length)));
            if (startsLine && text[i..].StartsWith("...") && (i + 3 == text.Length || char.IsWhiteSpace(text[i + 3])))
                return YamlSyntax.DocumentEnd(file.Span(new(i, i + 3)));
            if (startsLine && IndentingTab(text, i) is { } tab)
                return YamlSyntax.Tab(file.Span(new(tab, tab + 1)));
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t') || text[i] is '\u2028' or '\u2029')
                return YamlSyntax.ControlCharacter(file.Span(new(i, i + 1)), text[i]);
        }

        return null;
    }

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
