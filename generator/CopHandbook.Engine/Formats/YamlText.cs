using System.Buffers;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>What is seen to be wrong with YAML before it is parsed.</summary>
internal static class YamlText
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl).Except(['\n', '\r', '\t']), '\u2028', '\u2029']);

    /// <summary>The first problem of the text up to <paramref name="end"/>; null where there is none.</summary>
    public static Diagnostic? FindProblem(SourceFile file, int end)
    {
        var text = file.Text.AsSpan(0, end);
        var control = text.IndexOfAny(Forbidden);
        for (var line = 0; line < text.Length && (control < 0 || line <= control); line = LineAfter(text, line))
        {
            if (ConflictMarkers.IsAt(text, line))
                return YamlSyntax.ConflictMarker(file.Span(new(line, line + ConflictMarkers.Length)));
            if (text[line..].StartsWith("...") && (line + 3 == text.Length || char.IsWhiteSpace(text[line + 3])))
                return YamlSyntax.DocumentEnd(file.Span(new(line, line + 3)));
            if (IndentingTab(text, line) is { } tab)
                return YamlSyntax.Tab(file.Span(new(tab, tab + 1)));
        }

        return control < 0 ? null : YamlSyntax.ControlCharacter(file.Span(new(control, control + 1)), text[control]);
    }

    private static int LineAfter(ReadOnlySpan<char> text, int line)
    {
        var length = text[line..].IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : line + length + 1;
    }

    private static int? IndentingTab(ReadOnlySpan<char> text, int line)
    {
        var indent = text[line..].IndexOfAnyExcept(' ');
        return indent >= 0 && text[line + indent] == '\t' ? line + indent : null;
    }
}
