using System.Text;
using CopHandbook.Model.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>A piece of HTML without the marks of the quotation or list that it stands in, and where its lines are in the file.</summary>
internal sealed class MarkdownHtmlSource
{
    private readonly List<(int InHtml, int InFile)> lines = [];

    private MarkdownHtmlSource(string html) => Html = html;

    public string Html { get; }

    public static MarkdownHtmlSource Of(HtmlBlock block, int bodyStart)
    {
        var html = new StringBuilder();
        var lines = new List<(int, int)>();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            if (i > 0)
                html.Append('\n');
            // A line that a tab begins can be a copy, which starts at 0.
            lines.Add((html.Length, bodyStart + Math.Max(line.Position, line.Slice.Start)));
            html.Append(line.Slice.AsSpan());
        }

        var source = new MarkdownHtmlSource(html.ToString());
        source.lines.AddRange(lines);
        return source;
    }

    public static MarkdownHtmlSource Of(HtmlInline inline, int bodyStart)
    {
        var source = new MarkdownHtmlSource(inline.Tag);
        source.lines.Add((0, bodyStart + inline.Span.Start));
        return source;
    }

    /// <summary>The range in the file of a range of <see cref="Html"/>.</summary>
    public TextRange Place(TextRange range) => new(At(range.Start), At(Math.Max(range.Start, range.End - 1)) + 1);

    private int At(int offset)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].InHtml <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return lines[low].InFile + offset - lines[low].InHtml;
    }
}
