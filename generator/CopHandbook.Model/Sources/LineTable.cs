namespace CopHandbook.Model.Sources;

/// <summary>Turns an offset into a line and a column. Built once a file, and only when a message needs a place.</summary>
public sealed class LineTable
{
    // Of each file with a message one is held, so it has no room to spare.
    private readonly int[] starts;

    public LineTable(string text)
    {
        var found = new List<int> { 0 };
        for (var next = 0; text.AsSpan(next).IndexOfAny('\n', '\r') is >= 0 and var length;)
        {
            // Line feed, carriage return, and the two together each end one line, as editors count.
            next += length + 1;
            if (text[next - 1] == '\r' && next < text.Length && text[next] == '\n')
                next++;
            found.Add(next);
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
