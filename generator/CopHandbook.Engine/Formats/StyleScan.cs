using System.Text;
using System.Text.RegularExpressions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Finds what a style sheet loads from elsewhere. It is told for the sake of who wrote it in good faith: what is written so
/// that it is not found, the policy refuses that pages are served with.
/// </summary>
internal static partial class StyleScan
{
    public static IEnumerable<Diagnostic> FindProblems(AssetFile asset)
    {
        if (!asset.Path.FileName.EndsWith(".css", StringComparison.OrdinalIgnoreCase))
            return [];
        var file = new SourceFile(asset.Path, Encoding.UTF8.GetString(asset.Bytes.Span));
        return Loading().Matches(file.Text).Select(match => match.Groups["address"]).Where(address => address.Success)
            .Select(address => ForeignStyle.At(file.Span(new(address.Index, address.Index + address.Length)), address.Value));
    }

    // A comment is matched as well, so that nothing in it is. The names of namespaces are addresses that nobody loads.
    [GeneratedRegex(
        """
        /\*([^*]|\*+[^*/])*\*+/
        | @namespace\s[^;]*;
        | (@import\s*|url\(\s*|image-set\(\s*)["']?\s*(?<address>(https?:)?//[^\s"'();]+)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
            | RegexOptions.NonBacktracking)]
    private static partial Regex Loading();
}
