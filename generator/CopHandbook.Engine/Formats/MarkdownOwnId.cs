using System.Text;
using System.Text.RegularExpressions;
using CopHandbook.Model.Sources;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// The id that a heading gives itself: <c>## Time {#time}</c>. This form alone is understood; other attributes stay words,
/// since they would let a text set any HTML attribute.
/// </summary>
internal sealed partial record MarkdownOwnId(string Id, TextRange Range)
{
    /// <summary>Letters and digits of ASCII, with single hyphens, underscores or full stops between them.</summary>
    public bool IsId => Grammar().IsMatch(Id);

    /// <summary>Takes the id off the heading's words; null where there is none.</summary>
    public static MarkdownOwnId? Take(HeadingBlock block, string text, int bodyStart)
    {
        // An underscore can split what looks like one word into several.
        var words = new StringBuilder();
        for (var inline = block.Inline?.LastChild; inline is LiteralInline literal; inline = inline.PreviousSibling)
            words.Insert(0, literal.Content.AsSpan());
        var match = AtEnd().Match(words.ToString());
        if (!match.Success)
            return null;
        Cut(block.Inline!, words.Length - match.Index);
        var end = Math.Min(text.Length, bodyStart + block.Span.End + 1);
        var start = end == 0 ? -1 : text.LastIndexOf("{#", end - 1, StringComparison.Ordinal);
        var range = start < 0 ? TextRange.At(bodyStart) : new TextRange(start, text.IndexOf('}', start) + 1);
        return new(match.Groups[1].Value, range);
    }

    private static void Cut(ContainerInline container, int length)
    {
        while (length > 0 && container.LastChild is LiteralInline literal)
        {
            if (literal.Content.Length <= length)
            {
                length -= literal.Content.Length;
                literal.Remove();
                continue;
            }

            literal.Content = new StringSlice(literal.Content.Text, literal.Content.Start, literal.Content.End - length);
            return;
        }
    }

    [GeneratedRegex(@"[ \t]*\{#([^{}]*)\}[ \t]*\z", RegexOptions.RightToLeft)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\A[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*\z")]
    private static partial Regex Grammar();
}
