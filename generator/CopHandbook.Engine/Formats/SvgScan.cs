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
        if (Running().Match(file.Text) is not { Success: true } match)
            return null;
        var running = match.Groups["it"] is { Success: true } part ? part : match;
        return UnsafeHtml.InDrawing(file.Span(new(running.Index, running.Index + running.Length)), running.Value.Trim());
    }

    // By the mark at its beginning, as browsers do.
    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => Encoding.UTF8.GetString(bytes),
    };

    // It errs to the safe side: where a tag begins and ends it does not ask, since a value may hold what looks like the end of
    // one. Control characters are not XML, and hide letters in other encodings. Linear in the length, whatever is in it.
    [GeneratedRegex(
        """
        <([^\s<>/:]+:)?(script|foreignObject|i?frame|embed|object|applet|meta|base|handler|listener)\b
        | [\s"'/](?<it>on[a-z]+)\s*=
        | (javascript|vbscript):
        | href\s*=\s*["']?\s*(?<it>data:(text|image/svg)|[a-z]*&)
        | attributeName\s*=\s*["']?\s*([^\s"':]+:)?href
        | <!ENTITY\s[^>]*(%|&|SYSTEM|PUBLIC)
        | <\?xml-stylesheet
        | [\x00-\x08\x0B\x0C\x0E-\x1F]
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Running();
}
