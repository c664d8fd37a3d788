using System.Globalization;
using System.Text;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>
/// A table as CSV, by RFC 4180: commas, CRLF, and quotation marks around what needs them. In UTF-8 with a byte-order mark,
/// without which Excel takes the letters of other languages for something else. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it.
/// </summary>
internal sealed class CsvFile
{
    private readonly StringBuilder text = new("\uFEFF");
    private readonly int width;

    public CsvFile(IReadOnlyList<DataField> columns)
    {
        width = columns.Count;
        Add([.. columns.Select(column => column.Name)]);
    }

    /// <param name="values">One for each column; null for an empty one.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than columns.</exception>
    public void Add(params IReadOnlyList<string?> values)
    {
        if (values.Count != width)
            throw new ArgumentException($"a row of {width} columns has {values.Count} values", nameof(values));
        text.AppendJoin(',', values.Select(value => Field(value ?? ""))).Append("\r\n");
    }

    public OutputFile At(Permalink address) => new(address.File, Encoding.UTF8.GetBytes(text.ToString()));

    /// <summary>With six decimals at most: enough to add them up again.</summary>
    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    public static string? Date(DateOnly? day) => day is { } known ? Day.Of(known) : null;

    private static string Field(string value)
    {
        var harmless = IsFormula(value) ? "'" + value : value;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    // What OWASP lists under "CSV injection", the wide forms of East Asian keyboards among it.
    private static bool IsFormula(string value) => value.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(value[0], StringComparison.Ordinal);
}
