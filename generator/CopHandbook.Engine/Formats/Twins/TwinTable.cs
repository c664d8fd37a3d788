using System.Globalization;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>
/// Reads a table. Markdown knows one row of headings and cells of one line, so lists in a cell become parts of its text,
/// and a cell over several columns leaves empty ones.
/// </summary>
internal sealed class TwinTable
{
    // A cell over more is made to be a nuisance.
    private const int MostColumns = 50;

    private readonly List<List<string>> rows = [];
    private readonly TwinLine caption = new();
    private readonly TwinLine cell = new() { IsOfTable = true };
    private bool isInCell;
    private bool isHeaded;
    private bool isHeading;
    private int columns;

    private TwinTable()
    {
    }

    /// <summary>What it is called; no lines where it says nothing.</summary>
    public IReadOnlyList<string> Caption => caption.Take();

    /// <summary>Reads on to its end.</summary>
    public static TwinTable Read(TwinTokens tokens, TwinInline inline)
    {
        var table = new TwinTable();
        for (var depth = 1; depth > 0 && tokens.Next() is { } token;)
        {
            if (token.Name == "table")
                depth += token.Kind == HtmlTokenKind.Opening ? 1 : -1;
            else if ((depth > 1 || !table.IsPart(token)) && !inline.Read(token, table.Line))
                table.Line.Separate(token is { Name: "li" or "dd", Kind: HtmlTokenKind.Opening });
        }

        return table;
    }

    /// <returns>None for a table that says nothing.</returns>
    public IReadOnlyList<string> Lines()
    {
        if (rows.TrueForAll(row => row.TrueForAll(text => text.Length == 0)))
            return [];
        var width = rows.Max(row => row.Count);
        if (!isHeaded)
            rows.Insert(0, []);
        var lines = rows.ConvertAll(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |");
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", width))}");
        return lines;
    }

    // Between cells there is nothing to read but white space.
    private TwinLine Line => isInCell ? cell : caption;

    private bool IsPart(HtmlToken token)
    {
        switch (token)
        {
            case { Name: "tr", Kind: HtmlTokenKind.Opening }:
                rows.Add([]);
                isHeading = true;
                return true;
            case { Name: "tr" }:
                isHeaded |= isHeading && rows.Count == 1;
                return true;
            case { Name: "td" or "th", Kind: HtmlTokenKind.Opening }:
                cell.Clear();
                isInCell = true;
                isHeading &= token.Name == "th";
                columns = int.TryParse(token.ValueOf("colspan"), NumberStyles.None, CultureInfo.InvariantCulture, out var over) ? over : 1;
                return true;
            case { Name: "td" or "th" }:
                rows[^1].Add(string.Join(' ', cell.Take()));
                rows[^1].AddRange(Enumerable.Repeat("", Math.Clamp(columns, 1, MostColumns) - 1));
                isInCell = false;
                return true;
            case { Name: "caption" or "thead" or "tbody" or "tfoot" or "colgroup" or "col" }:
                return true;
            default:
                return false;
        }
    }
}
