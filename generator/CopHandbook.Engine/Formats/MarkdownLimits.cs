using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Counts what a text has of that which is dear to read, before it is: headings, cells and what may begin a link. It looks at
/// lines and marks alone, so that code counts too; the limits leave room for that.
/// </summary>
internal ref struct MarkdownLimits(SourceFile file, ReadingLimits limits)
{
    private int headings;
    private int links;
    private long cells;
    private (int Lines, int Bars) table;
    private TextRange? headingsAt;
    private TextRange? linksAt;
    private TextRange? cellsAt;

    /// <summary>The first limit that the text goes beyond, where it does so; null where it keeps them all.</summary>
    public static Diagnostic? Find(SourceFile file, int bodyStart, ReadingLimits limits)
    {
        var counts = new MarkdownLimits(file, limits);
        var text = file.Text.AsSpan();
        for (var at = bodyStart; at < text.Length;)
        {
            var length = text[at..].IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            counts.Add(text[at..end], at);
            at = end + 1;
        }

        return counts.Problem();
    }

    private readonly Diagnostic? Problem() =>
        headingsAt is { } heading ? OverLimit.Headings(file.Span(heading), headings, limits.Headings!.Value)
        : linksAt is { } link ? OverLimit.Links(file.Span(link), links, limits.Links!.Value)
        : cellsAt is { } cell ? OverLimit.TableCells(file.Span(cell), cells, limits.TableCells!.Value)
        : null;

    private void Add(ReadOnlySpan<char> line, int at)
    {
        // Marks of quotations and lists stand before those of headings.
        var words = line.TrimStart(" \t>-+*");
        if ((words is ['#', ..] || IsUnderline(line, words)) && ++headings > limits.Headings)
            headingsAt ??= new(at, at + line.Length);
        AddLinks(line, at);
        AddCells(line, at);
    }

    // It makes the line above a heading.
    private static bool IsUnderline(ReadOnlySpan<char> line, ReadOnlySpan<char> words)
    {
        if (!words.IsEmpty)
            return words.Trim("= ").IsEmpty;
        var mark = line.Trim(" \t>");
        return !mark.IsEmpty && mark.Trim('-').IsEmpty;
    }

    private void AddLinks(ReadOnlySpan<char> line, int at)
    {
        var from = 0;
        while (line[from..].IndexOfAny('[', ':', '@') is >= 0 and var next)
        {
            from += next + 1;
            var isLink = line[from - 1] switch
            {
                '[' => true,
                '@' => from > 1 && from < line.Length,
                _ => line[from..].StartsWith("//") || line[..from].EndsWith("mailto:", StringComparison.OrdinalIgnoreCase),
            };
            if (isLink && ++links > limits.Links)
                linksAt ??= new(at + from - 1, at + from);
        }
    }

    // Every row is filled up to the widest, so a row of one bar can cost as much as any.
    private void AddCells(ReadOnlySpan<char> line, int at)
    {
        var bars = line.Count('|');
        if (bars == 0)
        {
            table = default;
            return;
        }

        var before = (long)table.Lines * table.Bars;
        table = (table.Lines + 1, Math.Max(table.Bars, bars));
        cells += (long)table.Lines * table.Bars - before;
        if (cells > limits.TableCells)
            cellsAt ??= new(at, at + line.Length);
    }
}
