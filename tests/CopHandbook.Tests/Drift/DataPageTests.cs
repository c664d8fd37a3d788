using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Drift;

/// <summary>The page on the data says all that there is, and nothing else.</summary>
public class DataPageTests
{
    /// <summary>Files that no program asks for by name: pages, what they load, and what hosts and search engines read.</summary>
    private static readonly Regex NoData = new(@"(\.html|^assets/.*|^_headers|^_redirects|^robots\.txt|^favicon\.ico|^apple-touch-icon\.png)$");

    [Fact]
    public async Task Each_file_that_is_no_page_is_told_of_once()
    {
        var site = await BuiltSite.Of(Repository.Content);
        foreach (var path in site.Files.Keys.Where(path => !NoData.IsMatch(path)))
            Assert.True(DataFiles.All.Count(file => Fits(file, path) && file.Fields.All(field => !field.Name.StartsWith("source", StringComparison.Ordinal))) == 1, path);
        foreach (var file in DataFiles.All)
            Assert.True(site.Files.Keys.Any(path => Fits(file, path)), file.Address);
    }

    [Fact]
    public async Task Each_table_has_the_columns_that_are_told_of()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var tables = DataFiles.All.Where(file => file.Group == DataGroup.Tables).ToList();
        Assert.Equal(8, tables.Count);
        foreach (var file in tables)
        {
            var table = CsvTable.Read(site.Files[file.Address[1..]]);
            Assert.Equal(file.Fields.Select(field => field.Name), table[0]);
            for (var i = 0; i < file.Fields.Count; i++)
                Assert.True(!file.Fields[i].IsAlways || table.Skip(1).All(row => row[i].Length > 0), $"{file.Address} {file.Fields[i].Name}");
        }
    }

    [Fact]
    public async Task Each_document_has_the_fields_that_are_told_of()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var source = DataFiles.All.Single(file => file.Address == "/api/v1/<document>.json").Fields;
        foreach (var path in site.Files.Keys.Where(path => path.StartsWith("api/", StringComparison.Ordinal)))
        {
            var told = DataFiles.All.First(file => Fits(file, path) && file.Fields.Count > 0 && file.Fields != source).Fields.Concat(source).Select(field => field.Name).Append("source").ToHashSet();
            Assert.Empty(NamesIn(JsonNode.Parse(site.Text(path))!.AsObject(), "").Where(name => !told.Contains(name)).Distinct());
        }

        // Neither is a field told of that no document has; a meeting of the shipped content has all.
        var all = site.Files.Keys.Where(path => path.StartsWith("api/", StringComparison.Ordinal)).SelectMany(path => NamesIn(JsonNode.Parse(site.Text(path))!.AsObject(), "")).ToHashSet();
        Assert.Equal(["source.commit"], DataFiles.All.Where(file => file.Address.StartsWith("/api/", StringComparison.Ordinal)).SelectMany(file => file.Fields)
            .Select(field => field.Name).Where(name => !all.Contains(name) && !name.EndsWith(".written", StringComparison.Ordinal) && !name.EndsWith(".changed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_file_and_field_stands_on_the_page_with_its_meaning()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var page = site.Page("reference/data/index.html");
        Assert.NotNull(site.Page("reference/index.html").QuerySelector("main a[href='data/']"));
        Assert.Contains("](https://handbook.example.org/reference/data/index.md): ", site.Text("llms.txt"), StringComparison.Ordinal);
        var entries = page.QuerySelectorAll(".data-file").ToDictionary(entry => entry.QuerySelector("h3")!.TextContent.Trim());
        Assert.Equal(DataFiles.All.Select(file => file.Address).Order(), entries.Keys.Order());
        foreach (var file in DataFiles.All)
        {
            Assert.NotEqual("", file.Meaning);
            Assert.Contains(file.Meaning, entries[file.Address].TextContent, StringComparison.Ordinal);
            Assert.Equal(file.Fields.Select(field => field.Name), entries[file.Address].QuerySelectorAll("dt").Select(name => name.TextContent));
            Assert.All(file.Fields, field => Assert.True(field.Meaning.Length > 0, $"{file.Address} {field.Name}"));
        }
    }

    private static bool Fits(DataFile file, string path) =>
        Regex.IsMatch("/" + path, $"^{Regex.Replace(Regex.Escape(file.Address), "<page>", "/(.*/)?").Replace("<document>", ".*").Replace("<id>", "[^/]+").Replace("<name>", "[^/]+")}$");

    // The charter's own fields are told of by its schema.
    private static IEnumerable<string> NamesIn(JsonObject group, string path) => group.SelectMany(entry => entry switch
    {
        { Key: "charter" } => [path + entry.Key],
        { Value: JsonObject inner } => NamesIn(inner, $"{path}{entry.Key}.").Prepend(path + entry.Key),
        { Value: JsonArray list } => list.OfType<JsonObject>().SelectMany(item => NamesIn(item, $"{path}{entry.Key}[].")).Prepend($"{path}{entry.Key}[]"),
        _ => [path + entry.Key],
    });
}
