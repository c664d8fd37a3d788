using System.Text;

namespace CopHandbook.Model.Sources;

/// <summary>Turns an offset into a line and a column. Built once a file, and only when a message needs a place.</summary>
public sealed class LineTable
{
    // Of each file with a message one is held, so it has no room to spare.
    private readonly int[] starts;

    // Counted in UTF-8, as the text is held: many files have a message and are asked for nothing else.
    public LineTable(SourceText text)
    {
        var found = new List<int> { 0 };
        var rest = text.Bytes.Span;
        while (rest.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var length)
        {
            // Line feed, carriage return, and the two together each end one line, as editors count.
            var next = rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n' ? length + 2 : length + 1;
            found.Add(found[^1] + Encoding.UTF8.GetCharCount(rest[..next]));
            rest = rest[next..];
        }

        starts = [.. found];
    }

    /// <summary>Both 1-based; the column counts UTF-16 code units, as editors do.</summary>
    public (int Line, int Column) At(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}
