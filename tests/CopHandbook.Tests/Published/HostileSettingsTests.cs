using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Published;

/// <summary>Settings and aliases that would say more than their own value where they land: in files of lines, headers and XML.</summary>
public class HostileSettingsTests
{
    private const string Chapter = "# A chapter\n\nA text.\n";

    private static readonly string[] Lined = ["_headers", "_redirects", "robots.txt"];

    public static TheoryData<string> Hosts =>
    [
        "a.example; script-src *", "*", "'unsafe-inline'", "a.example https://evil.example", "https://evil.example/", "a.example\\n  X-Evil: 1",
        "a.example,b.example", "", "a_b.example", "*.example",
    ];

    public static TheoryData<string> Aliases =>
    [
        "/*", "/:splat", "/a https://evil.example 301", "/a\\n/* https://evil.example 301!", "/a#b", "/a?b=c", "/a\\\"b", "//evil.example/",
        "/\\\\evil.example/", "/../a/", "/a/../../b/", "/%2e%2e/", "/a%0Ab/", "https://evil.example/", "/404.html", "/.well-known/a/",
        "/_redirects", "/a\\u2028b/", "/guidance/a<b/",
    ];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_host_that_is_none_is_refused(string host) => AssertRefused(
        "handbook.yml", ("handbook.yml", $"{Checked.Settings}confluence:\n  hosts: [\"{host}\"]\n"));

    [Theory]
    [MemberData(nameof(Aliases))]
    public void An_alias_that_is_no_address_of_the_site_is_refused(string alias) => AssertRefused(
        "guidance/a.md", ("guidance/a.md", $"---\ntitle: A\nsummary: A chapter.\naliases: [\"{alias}\"]\n---\n{Chapter}"));

    [Theory]
    [InlineData("a]]></title><script>x</script>&amp; \\\"b\\\" 'c' # /* :d https://evil.example 301!")]
    [InlineData("a\\u2028/* https://evil.example 301!\\u0085\\U0001F600")]
    public void Words_of_settings_stay_words(string written)
    {
        var text = written.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\u2028", "\u2028", StringComparison.Ordinal)
            .Replace("\\u0085", "\u0085", StringComparison.Ordinal).Replace("\\U0001F600", "\U0001F600", StringComparison.Ordinal);
        var plain = Rendered("a");
        var handbook = Handbook(written);
        // Control characters are refused where they are read, so that nothing of them is published.
        if (!handbook.IsSound)
        {
            Assert.Contains(handbook.Diagnostics, problem => problem.Severity == Severity.Error && problem.Span.Path.InContent == "handbook.yml");
            return;
        }

        var files = Files(handbook);
        Assert.All(Lined, name => Assert.Equal(plain[name], files[name]));
        var feed = XDocument.Parse(files["feed.xml"]).Root!;
        Assert.StartsWith(text, (string)feed.Element(XName.Get("title", "http://www.w3.org/2005/Atom"))!, StringComparison.Ordinal);
        var home = new HtmlParser().ParseDocument(files["index.html"]);
        Assert.Contains(text, home.Title!, StringComparison.Ordinal);
        Assert.DoesNotContain(home.Scripts, script => script.TextContent.Length > 0);
    }

    private static CheckedHandbook Handbook(string title) => Checked.Handbook(
        ("handbook.yml", $"{Checked.Settings}title: \"{title}\"\norganisation: \"{title}\"\ndescription: \"{title}\"\nfooter:\n  text: \"{title}\"\n"),
        ("guidance/a.md", Chapter));

    private static Dictionary<string, string> Rendered(string title) => Files(Handbook(title));

    private static Dictionary<string, string> Files(CheckedHandbook handbook) => HandbookPipeline.Render(handbook, new HandbookTheme())
        .ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);

    private static void AssertRefused(string path, params (string Path, string Text)[] files)
    {
        var handbook = Checked.Handbook(files);
        Assert.False(handbook.IsSound);
        var refused = Assert.Single(handbook.Diagnostics, problem => problem.Severity == Severity.Error && problem.Span.Path.InContent == path);
        Assert.False(string.IsNullOrWhiteSpace(refused.Hint));
    }
}
