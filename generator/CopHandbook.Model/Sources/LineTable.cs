namespace CopHandbook.Model.Sources;

/// <summary>Turns an offset into a line and a column. Built once a file, and only when a message needs a place.</summary>
public sealed class LineTable
{
    private readonly List<int> starts = [0];

    public LineTable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Line feed, carriage return, and the two together each end one line, as editors count.
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
                starts.Add(i + 1);
        }
    }

    /// <summary>Both 1-based; the column counts UTF-16 code units, as editors do.</summary>
    public (int Line, int Column) At(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}
