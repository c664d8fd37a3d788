using System.Text.RegularExpressions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>Front matter that somebody meant to write, at the beginning of a file that has none: it would be published as text.</summary>
internal static partial class FrontMatterFlaw
{
    /// <summary>So far is looked for it; more characters of a text say nothing new.</summary>
    private const int Within = 10_000;

    /// <summary>Null where the text does not begin like front matter.</summary>
    public static Diagnostic? Find(SourceFile file)
    {
        var beginning = file.Text.Length > Within ? file.Text[..Within] : file.Text;
        if (Late().Match(beginning) is { Success: true } late)
            return YamlSyntax.FrontMatterNotFirst(file.Span(RangeOf(late.Groups["fence"])));
        return Unopened().Match(beginning) is { Success: true } unopened
            ? YamlSyntax.FrontMatterNotOpened(file.Span(RangeOf(unopened.Groups["line"])), unopened.Groups["line"].Value.TrimEnd())
            : null;
    }

    private static TextRange RangeOf(Group group) => new(group.Index, group.Index + group.Value.TrimEnd().Length);

    // A line's end, as an editor of any machine has written it.
    private const string End = @"(\r\n?|\n)";

    private const string Field = $@"[a-z][a-z-]*:(\ [^\r\n]*)?{End}";

    private const string Item = $@"[\ -]\ [^\r\n]*{End}";

    // Only empty lines, or a comment, are before it. A thematic break is followed by no name with a colon.
    [GeneratedRegex(
        $@"\A(\s|<!--[^>]*-->)*[\r\n](?<fence>---)[ \t]*{End}[a-z][a-z-]*:[ \r\n]",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Late();

    // Another number of dashes, or another kind of them, before a name with a colon; or two such names at least, and then
    // the line that closes front matter. One alone above such a line is a heading of Markdown.
    [GeneratedRegex(
        $"""
        \A(
            (?<line>\ *[-\u2010-\u2015\u2212]+[ \t]*{End})[a-z][a-z-]*:[\ \r\n]
          | (?<line>{Field})({Field}|{Item})*{Field}({Item})*---[ \t]*({End}|\z)
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Unopened();
}
