using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Markdig looks for the end of each <c>&lt;?</c> anew, which takes 20 s for 200 kB of them. What was not found once is not
/// found further on either.
/// </summary>
internal sealed class MarkdownHtmlParser : AutolinkInlineParser
{
    private static readonly (string Opening, string End)[] Marks = [("<?", "?>"), ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">")];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        HasEnd(processor, slice.AsSpan()) && base.Match(processor, ref slice);

    private bool HasEnd(InlineProcessor processor, ReadOnlySpan<char> text)
    {
        foreach (var (opening, end) in Marks)
        {
            if (!text.StartsWith(opening, StringComparison.Ordinal))
                continue;
            // Markdig clears these states before each block of text.
            if (processor.ParserStates[Index] is not HashSet<string> without)
                processor.ParserStates[Index] = without = new HashSet<string>(StringComparer.Ordinal);
            if (without.Contains(end))
                return false;
            if (text.IndexOf(end, StringComparison.Ordinal) >= 0)
                return true;
            without.Add(end);
            return false;
        }

        return true;
    }
}
