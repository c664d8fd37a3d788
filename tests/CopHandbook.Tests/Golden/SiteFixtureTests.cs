using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Golden;

/// <summary>
/// Small content folders with the pages that come of them: only what stands in <c>main</c>, one element a line, so that a
/// change of the frame around it touches nothing here; and the calendar of all communities. Set BLESS=1 to write what comes now, and read the difference.
/// </summary>
public class SiteFixtureTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Fixtures, "sites")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_content_folder_gives_the_expected_pages(string name)
    {
        var folder = Path.Combine(Repository.Fixtures, "sites", name);
        var site = await BuiltSite.Of(Path.Combine(folder, "content"));
        // The reference and the form are the same for every content folder, and have tests of their own; so are terms that no community has.
        var pages = site.Pages
            .Where(path => !path.StartsWith("reference/", StringComparison.Ordinal) && path != "start/index.html" && (name == "empty" || !IsEmptyTerm(site, path)))
            .Order(StringComparer.Ordinal).ToDictionary(path => path, path => Normalised(site.Page(path)));
        pages.Add("calendar.ics", site.Text("calendar.ics").Replace("\r\n", "\n", StringComparison.Ordinal));
        var expected = Path.Combine(folder, "expected");
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
            Bless(expected, pages);
        var kept = Directory.GetFiles(expected, "*.txt", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(expected, file)[..^".txt".Length].Replace('\\', '/'), File.ReadAllText);
        Assert.Equal(kept.Keys.Order(StringComparer.Ordinal), pages.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, main) in pages)
            Assert.Equal(kept[path], main);
    }

    private static bool IsEmptyTerm(BuiltSite site, string path) =>
        Enum.GetNames<Taxonomy>().Any(taxonomy => path.StartsWith(taxonomy.ToLowerInvariant() + "/", StringComparison.Ordinal))
        && site.Page(path).QuerySelector("main .empty-note") is not null;

    private static void Bless(string expected, Dictionary<string, string> pages)
    {
        if (Directory.Exists(expected))
            Directory.Delete(expected, recursive: true);
        foreach (var (path, main) in pages)
        {
            var file = Path.Combine(expected, path + ".txt");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, main);
        }
    }

    private static string Normalised(IDocument page)
    {
        var lines = new List<string> { $"title {page.Title}" };
        Append(page.QuerySelector("main")!, 0, lines);
        return string.Join('\n', lines) + "\n";
    }

    // Classes are the theme's affair; what a reader meets is elements, words and addresses.
    private static void Append(IElement element, int depth, List<string> lines)
    {
        var attributes = new[] { "id", "href", "src", "alt", "aria-current", "aria-label", "lang", "dir" }
            .Where(name => element.HasAttribute(name))
            .Select(name => $" {name}=\"{element.GetAttribute(name)}\"");
        lines.Add($"{new string(' ', depth)}{element.LocalName}{string.Concat(attributes)}");
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement { LocalName: not "svg" } inner)
                Append(inner, depth + 1, lines);
            else if (child is IText text && text.Data.Trim() is { Length: > 0 } words)
                lines.Add($"{new string(' ', depth + 1)}“{string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”");
        }
    }
}
