using System.Text;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>How lines end is a matter of the machine that a text was written on, and nobody sees it in the site.</summary>
public class LineEndTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("mixed")]
    public async Task The_site_is_the_same_however_lines_end(string ends)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var (expected, texts) = (await BuiltSite.Of(content), Texts(content));
        foreach (var file in texts)
            File.WriteAllText(file, Ended(File.ReadAllText(file), ends));
        var actual = await BuiltSite.Of(content);
        Assert.True(texts.Count > 10);
        Assert.Equal(expected.Files.Keys.Order(StringComparer.Ordinal), actual.Files.Keys.Order(StringComparer.Ordinal));
        // A charter is published as a file too, and that as it was written.
        var different = expected.Files.Keys.Where(path => !path.EndsWith("/charter.md", StringComparison.Ordinal) && expected.Text(path) != actual.Text(path));
        Assert.Empty(different);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("mixed")]
    public void A_problem_is_on_the_line_that_an_editor_shows(string ends)
    {
        const string charter = "---\nschema: 1\nsubject: A\n\nstatus: aktive\n---\n\nWords.\n\nMore, and <u>a line</u>.";
        const string chapter = "---\ntitle: B\n---\n\nWords.\n\n- One\n- Two, with a [link](nope.md)";
        const string unfenced = "title: C\nlead: Words\ntags:\n- a\n---\n\nMore.";
        const string late = "\n\n---\ntitle: D\n---\n\nMore.";
        var expected = Places("\n");
        Assert.Superset(
            new HashSet<string> { "communities/a.md:5:9 status-unknown", "guidance/b.md:8:22 broken-link", "guidance/c.md:1:1 yaml-syntax", "guidance/d.md:3:1 yaml-syntax" },
            expected.ToHashSet());
        Assert.Equal(expected, Places(ends));

        IReadOnlyList<string> Places(string ends) => Checked.Places(
            ("communities/a.md", Ended(charter, ends)), ("guidance/b.md", Ended(chapter, ends)),
            ("guidance/c.md", Ended(unfenced, ends)), ("guidance/d.md", Ended(late, ends)));
    }

    private static List<string> Texts(string content) =>
        [.. Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".yml")];

    private static string Ended(string text, string ends)
    {
        if (ends != "mixed")
            return text.Replace("\n", ends, StringComparison.Ordinal);
        var (lines, ended) = (text.Split('\n'), new StringBuilder());
        for (var i = 0; i < lines.Length - 1; i++)
        {
            // Before an empty line, the two of them would be one end.
            var end = (i % 3) switch { 0 => "\n", 1 => "\r\n", _ => lines[i + 1].Length == 0 ? "\r\n" : "\r" };
            ended.Append(lines[i]).Append(end);
        }

        return ended.Append(lines[^1]).ToString();
    }
}
