using System.Text;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Published;

/// <summary>Of a draft nothing is published: a word that is in each of its texts, its name and its former names is in no file.</summary>
public class DraftTests
{
    private const string Canary = "canarybird";

    [Fact]
    public void No_word_of_a_draft_is_in_any_file()
    {
        var draft = Site("visibility: draft\naliases: [canarybird-former]\n");
        Assert.Empty(WithCanary(draft));
    }

    // The control: the same texts published are in files of every kind, so the search above could have found them.
    [Theory]
    [InlineData(".html")]
    [InlineData(".json")]
    [InlineData(".ics")]
    [InlineData(".csv")]
    [InlineData(".xml")]
    [InlineData(".md")]
    [InlineData(".txt")]
    [InlineData("_redirects")]
    public void What_is_published_is_in_files_of_each_kind(string ending) =>
        Assert.Contains(WithCanary(Site("aliases: [canarybird-former]\n")), path => path.EndsWith(ending, StringComparison.Ordinal));

    // And a build that forgot to leave drafts out, as a preview does on purpose, would be found out in files of many kinds.
    [Fact]
    public void A_draft_that_is_not_left_out_is_found()
    {
        var endings = WithCanary(Site("visibility: draft\naliases: [canarybird-former]\n", withDrafts: true)).Select(Path.GetExtension).Distinct();
        Assert.Superset(new HashSet<string?> { ".html", ".json", ".ics", ".csv", ".xml", ".md", ".txt" }, endings.ToHashSet());
    }

    private static List<string> WithCanary(BuiltSite site) =>
        [.. site.Files.Where(file => file.Key.Contains(Canary, StringComparison.OrdinalIgnoreCase)
            || Encoding.UTF8.GetString(file.Value.Bytes.Span).Contains(Canary, StringComparison.OrdinalIgnoreCase)).Select(file => file.Key)];

    private static BuiltSite Site(string fields, bool withDrafts = false)
    {
        using var folder = new GitFolder();
        var text = $"\"{Canary}\"";
        folder.Write("communities/canarybird.md", With(fields, HostileCharters.ActiveWith(text)));
        fields = fields.Replace("-former", "-gone", StringComparison.Ordinal);
        folder.Write("communities/canarybird-ended.md", With(fields, HostileCharters.RetiredWith(text)));
        folder.Write("communities/seen.md", ExampleContent.Charter("subject: Seen", []));
        folder.Commit();
        var handbook = folder.Check(withDrafts: withDrafts);
        Assert.True(handbook.IsSound, string.Join('\n', handbook.Diagnostics.Select(problem => $"{problem.Span} {problem.Message}")));
        return new(RenderStage.Run(handbook.Site, new HandbookTheme()).ToDictionary(file => file.Path.Value, StringComparer.Ordinal));
    }

    // Besides the fields that all hold one text: addresses, a comment and the text below the front matter.
    private static string With(string fields, string charter) =>
        charter.Replace("schema: 1\n", $"schema: 1\n{fields}# A note on the {Canary}.\n{Channels}", StringComparison.Ordinal)
        + $"\n## The {Canary}\n\nWe keep a {Canary}, and [another](https://docs.example.com/{Canary}).\n\n<!-- {Canary} -->\n";

    private const string Channels = $"channels: {{ chat: \"https://chat.example.com/{Canary}\", home: \"https://docs.example.com/{Canary}\" }}\n";
}
