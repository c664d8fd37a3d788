using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CopHandbook.Model.Guidance;

namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>HTML in a text, where Markdown is meant to be, and HTML that no text may hold.</summary>
public static partial class UnsafeHtml
{
    public static readonly Rule Rule = new("unsafe-html", Severity.Error, "Texts are written in Markdown, and hold no HTML.")
    {
        Why = "HTML could run in the name of whoever reads the page, and would break with the next change of the theme. "
            + "Guidance may hold some where handbook.yml says 'guidance-html: true': what is harmless and unknown is then left out "
            + "with a warning, and what could run, or load what is not ours, stays an error.",
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

    /// <summary>What to write instead of HTML that no page takes.</summary>
    private static readonly FrozenDictionary<string, string> Instead = new[]
    {
        ("applet audio embed frame frameset iframe object portal track video", "link to it: [the words](https://example.org/)"),
        ("base", "write each link in full"),
        ("body head html title", "take it out: the page around the text is the theme's"),
        ("button fieldset form optgroup option output select textarea", "link to a form elsewhere: [the words](https://example.org/)"),
        ("canvas svg", "keep the picture in a file beside the text: ![what it shows](picture.svg)"),
        ("input", "write - [ ] for a box to tick, or link to a form elsewhere"),
        ("link style", "put the look of pages into the style sheet that handbook.yml names"),
        ("marquee", "write the words alone"),
        ("math", "say it in words, or show a picture: ![what it shows](picture.png)"),
        ("meta", "take it out; a page that has moved gets its former path under 'aliases'"),
        ("noembed noframes noscript param script slot template", "take it out: pages hold no script of their own"),
        ("plaintext xmp", "write ``` on a line before and a line after"),
    }.SelectMany(row => row.Item1.Split(' ').Select(name => (Name: name, Words: row.Item2)))
        .ToFrozenDictionary(row => row.Name, row => row.Words, StringComparer.OrdinalIgnoreCase);

    public static Diagnostic InDrawing(SourceSpan span, string seen) => Rule.Report(span,
        $"'{Words.Seen(seen)}' of this drawing could run where somebody opens it by its own address",
        "save the drawing anew as 'plain SVG', without scripts and what reacts to a click, or as a .png");

    /// <param name="html">What stands in the range of the finding.</param>
    /// <param name="isOfChapter">Whether the text is one of the guidance, which the settings can let hold HTML.</param>
    public static Diagnostic Of(HtmlFinding finding, SourceSpan span, string html, bool isOfChapter) => (finding.Fault, finding.Attributes) switch
    {
        (HtmlFault.NotAllowed, _) => At(span, html, isOfChapter),
        (HtmlFault.Unreadable, _) when html.StartsWith("<!--", StringComparison.Ordinal) => At(span, html, isOfChapter),
        (HtmlFault.Unreadable, _) => Rule.Report(span,
            $"'{Words.Seen(FirstTag(html))}' begins as a tag of HTML does, and is none", "end the tag with >; for the sign itself, write \\<"),
        (HtmlFault.Harmful, []) => Rule.Report(span,
            $"<{finding.Element}> could run, load or send something, and no page may hold it", Hint(finding.Element)),
        (HtmlFault.Harmful, [var attribute]) => Rule.Report(span,
            $"'{attribute}' of <{finding.Element}> could run, and no page may hold it", "take it out: pages hold no script of their own"),
        (HtmlFault.TooDeep, _) => Rule.Report(span,
            $"too many elements are open here for <{finding.Element}> to begin", "close those before it, each with its own </...>"),
        (HtmlFault.Unknown, []) => Warn(span, $"<{finding.Element}> is left out, and what stands in it is kept", Hint(finding.Element)),
        (HtmlFault.Unclosed, _) => Warn(span, $"<{finding.Element}> has no end, and takes in all that follows", $"write </{finding.Element}> where it ends"),
        (HtmlFault.TakenId, [var attribute]) => Warn(span,
            $"'{attribute}' of <{finding.Element}> is left out: a heading or an element before it has this id",
            "give it another, or link to the one that is there"),
        (HtmlFault.SecondId, [var attribute]) => Warn(span,
            $"'{attribute}' of <{finding.Element}> is left out: it has another id already",
            "take it out, or put it on an element of its own: <a id=\"...\"></a>"),
        (HtmlFault.Value, [var attribute]) => Warn(span,
            $"'{attribute}' of <{finding.Element}> is left out: it cannot have the value '{Words.Seen(ValueOf(html))}'", FormOf(attribute)),
        _ => Warn(span, $"{Words.Listed([.. finding.Attributes.Select(attribute => $"'{attribute}'")])} of <{finding.Element}> "
            + (finding.Attributes.Count == 1 ? "is left out" : "are left out"), $"its attributes here are {Words.Listed(finding.Known)}"),
    };

    private static Diagnostic Warn(SourceSpan span, string message, string hint) =>
        (Rule with { Severity = Severity.Warning }).Report(span, message, hint);

    private static string ValueOf(string attribute) => attribute[(attribute.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim().Trim('"', '\'');

    private static string FormOf(string attribute) => attribute switch
    {
        "id" or "name" => "write letters, digits, hyphens, full stops and underscores, and begin with none of the last",
        "align" => "write left, center or right",
        "scope" => "write row, col, rowgroup or colgroup",
        "width" or "height" => "write a whole number of up to four digits, or of per cent",
        _ => "write a whole number of up to four digits",
    };

    /// <param name="html">From its bracket on.</param>
    private static Diagnostic At(SourceSpan span, string html, bool isOfChapter)
    {
        if (html.StartsWith("<!--", StringComparison.Ordinal))
            return Rule.Report(span, "this comment has no end, and takes in all that follows", "end it with -->");
        if (!html.StartsWith('<'))
            return Rule.Report(span, "these words follow a comment on its line, and would be read as HTML", "begin a new line after -->");
        var name = Name().Match(html).Groups[1].Value;
        var wayOut = isOfChapter && !Instead.ContainsKey(name) ? "; or let the guidance hold HTML: 'guidance-html: true' in handbook.yml" : "";
        return Rule.Report(span, $"'{Words.Seen(FirstTag(html))}' is HTML, and texts are written in Markdown", Hint(name) + wayOut);
    }

    private static string Hint(string name) =>
        Instead.TryGetValue(name, out var instead) ? instead
        : Markdown.TryGetValue(name, out var markdown) ? $"write {markdown}; for the sign itself, write \\<"
        : "say it in Markdown; for the sign itself, write \\<, or put the words between `backticks`";

    private static string FirstTag(string html)
    {
        var end = html.IndexOfAny(['>', '\n', '\r']);
        return end < 0 ? html : html[..(html[end] == '>' ? end + 1 : end)];
    }

    [GeneratedRegex(@"\A</?([A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex Name();
}
