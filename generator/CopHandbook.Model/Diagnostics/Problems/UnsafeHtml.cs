using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>HTML in a text, where Markdown is meant to be.</summary>
public static partial class UnsafeHtml
{
    public static readonly Rule Rule = new("unsafe-html", Severity.Error, "Texts are written in Markdown, and hold no HTML.")
    {
        Why = "HTML could run in the name of whoever reads the page, and would break with the next change of the theme.",
        Fires = new("") { Body = "Bring <b>your own</b> questions." },
        Passes = new("") { Body = "Bring **your own** questions, or ask about `<b>` &mdash; or \\<b>.\n\n<!-- Editors: keep this short. -->" },
    };

    /// <summary>How Markdown says what people most often write HTML for.</summary>
    private static readonly FrozenDictionary<string, string> Markdown = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = "[the words](https://example.org/)",
        ["b"] = "**the words**",
        ["blockquote"] = "> before each line",
        ["br"] = "a backslash at the end of the line",
        ["code"] = "`the code`",
        ["del"] = "~~the words~~",
        ["em"] = "*the words*",
        ["h1"] = "# The heading",
        ["h2"] = "## The heading",
        ["h3"] = "### The heading",
        ["h4"] = "#### The heading",
        ["hr"] = "--- on a line of its own",
        ["i"] = "*the words*",
        ["img"] = "![what it shows](picture.png)",
        ["li"] = "- before each item",
        ["ol"] = "1. before each item",
        ["p"] = "an empty line between paragraphs",
        ["pre"] = "``` on a line before and a line after",
        ["strong"] = "**the words**",
        ["table"] = "| between the cells",
        ["ul"] = "- before each item",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="html">From its bracket on.</param>
    public static Diagnostic At(SourceSpan span, string html) => html.StartsWith("<!--", StringComparison.Ordinal)
        ? Rule.Report(span, "this comment has no end, and takes in all that follows", "end it with -->")
        : !html.StartsWith('<')
            ? Rule.Report(span, "these words follow a comment on its line, and would be read as HTML", "begin a new line after -->")
            : Rule.Report(span, $"'{Words.Seen(FirstTag(html))}' is HTML, and texts are written in Markdown", Hint(Name().Match(html).Groups[1].Value));

    private static string Hint(string name) => Markdown.TryGetValue(name, out var instead)
        ? $"write {instead}; for the sign itself, write \\<"
        : "say it in Markdown; for the sign itself, write \\<, or put the words between `backticks`";

    private static string FirstTag(string html)
    {
        var end = html.IndexOfAny(['>', '\n', '\r']);
        return end < 0 ? html : html[..(html[end] == '>' ? end + 1 : end)];
    }

    [GeneratedRegex(@"\A</?([A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex Name();
}
