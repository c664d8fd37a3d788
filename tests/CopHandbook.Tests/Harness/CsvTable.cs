using System.Globalization;
using CopHandbook.Model.Site;
using CsvHelper;
using CsvHelper.Configuration;

namespace CopHandbook.Tests.Harness;

/// <summary>A CSV file as another program reads it, the columns first.</summary>
internal static class CsvTable
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(OutputFile file)
    {
        using var text = new StreamReader(new MemoryStream(file.Bytes.ToArray()));
        using var reader = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
        var rows = new List<IReadOnlyList<string>>();
        while (reader.Read())
            rows.Add([.. reader.Record!]);
        return rows;
    }

    /// <summary>The values of a column.</summary>
    public static IEnumerable<string> Column(this IReadOnlyList<IReadOnlyList<string>> table, string name) =>
        table.Skip(1).Select(row => row[table[0].ToList().IndexOf(name)]);

    /// <summary>The rows below the columns, each in one line.</summary>
    public static IEnumerable<string> Lines(this IReadOnlyList<IReadOnlyList<string>> table) => table.Skip(1).Select(row => string.Join('|', row));
}
