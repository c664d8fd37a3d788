using System.Text.RegularExpressions;
using CopHandbook.Model.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Finds the HTML of a text, and takes out its comments, in silence: they are notes to editors, or to tools that read the
/// same file (<c>omit in toc</c>, <c>markdownlint-disable</c>), and no content; no page shows them, nor holds them.
/// </summary>
internal static partial class MarkdownHtml
{
    /// <param name="text">The whole file.</param>
    public static IReadOnlyList<TextRange> Collect(MarkdownDocument document, string text, int bodyStart)
    {
        var found = new List<TextRange>();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is HtmlBlock html)
                Add(BeyondComment(html, Range(html.Span, text, bodyStart), text));
            else if (block.Inline is not null)
                AddInlines(block.Inline);
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;

        void Add(TextRange? range)
        {
            if (range is { } piece)
                found.Add(piece);
        }

        void AddInlines(ContainerInline container)
        {
            var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (var html in container.FindDescendants<HtmlInline>().Where(html => !IsComment(html)))
            {
                var name = Name().Match(html.Tag);
                if (html.Tag.StartsWith("</", StringComparison.Ordinal) && open.GetValueOrDefault(name.Value) > 0)
                {
                    open[name.Value]--;
                    continue;
                }

                open[name.Value] = open.GetValueOrDefault(name.Value) + 1;
                Add(Range(html.Span, text, bodyStart));
            }
        }
    }

    /// <summary>The ids and names that HTML gives: it is reported where it stands, and links to it need not be too.</summary>
    public static IReadOnlyList<string> AnchorsIn(IReadOnlyList<TextRange> html, string text) =>
        [.. html.SelectMany(range => Anchor().Matches(text[range.Start..range.End])).Select(match => match.Groups[1].Value)];

    public static void RemoveComments(MarkdownDocument document)
    {
        foreach (var node in document.Descendants().ToList())
        {
            if (node is HtmlInline html && IsComment(html))
                html.Remove();
            else if (node is HtmlBlock { Type: HtmlBlockType.Comment } block && IsComment(block.Lines.ToString()))
                block.Parent!.Remove(block);
        }
    }

    private static bool IsComment(string block) => EndOfComments(block) == block.Length;

    private static bool IsComment(HtmlInline html) => html.Tag.StartsWith("<!--", StringComparison.Ordinal);

    // What follows a comment on its last line belongs to its block, and a comment without an end takes all that follows.
    private static TextRange? BeyondComment(HtmlBlock block, TextRange range, string text)
    {
        if (block.Type != HtmlBlockType.Comment)
            return range;
        var beyond = EndOfComments(text.AsSpan(range.Start, range.End - range.Start));
        return range.Start + beyond == range.End ? null : range with { Start = range.Start + beyond };
    }

    private static int EndOfComments(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (true)
        {
            at += text[at..].Length - text[at..].TrimStart().Length;
            if (!text[at..].StartsWith("<!--") || text[(at + 2)..].IndexOf("-->") is not (>= 0 and var end))
                return at;
            at += 2 + end + "-->".Length;
        }
    }

    private static TextRange Range(SourceSpan span, string text, int bodyStart)
    {
        var end = Math.Clamp(bodyStart + span.End + 1, 0, text.Length);
        var start = Math.Clamp(bodyStart + span.Start, 0, end);
        // A block begins with the spaces before it.
        var bracket = text.IndexOf('<', start, end - start);
        return new(bracket < 0 ? start : bracket, end);
    }

    [GeneratedRegex(@"\s(?:id|name)\s*=\s*[""']?([^""'\s>]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9-]*")]
    private static partial Regex Name();
}
