using System.Text;
using System.Text.RegularExpressions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Finds what would run in a drawing. In a page nothing of a picture does, but by its own address it is a document, and where
/// the host sends no policy with it, it would run in the site's name.
/// </summary>
internal static partial class SvgScan
{
    public static Diagnostic? FindProblem(AssetFile asset)
    {
        if (!asset.Path.FileName.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            return null;
        var file = new SourceFile(asset.Path, Decode(asset.Bytes.Span));
        return Running().Match(file.Text) is { Success: true } running
            ? UnsafeHtml.InDrawing(file.Span(new(running.Index, running.Index + running.Length)), running.Value.Trim())
            : null;
    }

    // By the mark at its beginning, as browsers do.
    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => Encoding.UTF8.GetString(bytes),
    };

    [GeneratedRegex(
        """
        <([a-z]+:)?(script|foreignObject|iframe|handler|listener)\b
        | (?<=<[^<>]*[\s"'/])on[a-z]+(?=\s*=)
        | (javascript|vbscript):
        | (?<=href\s*=\s*["']?\s*)(data:(text|image/svg)|[a-z]*&)
        | <!ENTITY\s[^>]*(%|&|SYSTEM|PUBLIC)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Running();
}
