using System.Xml.Linq;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Feeds;

public sealed class AtomFeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly GitFolder folder = new();

    [Fact]
    public async Task An_entry_says_what_changed_where_and_when()
    {
        Commit("2026-01-01", "AWS", "");
        Commit("2026-01-02", "AWS", "tags: [cloud]\n");
        var feed = await Feed();
        Assert.Equal("2026-01-02T00:00:00Z", (string)feed.Element(Atom + "updated")!);
        var entry = feed.Elements(Atom + "entry").First();
        Assert.Equal("AWS: Changed", (string)entry.Element(Atom + "title")!);
        Assert.Equal("tags: 1 added", (string)entry.Element(Atom + "content")!);
        Assert.Equal("https://handbook.example.org/communities/aws/", (string)entry.Element(Atom + "link")!.Attribute("href")!);
        Assert.Matches("^tag:handbook.example.org,2026-01-02:[0-9a-f]{40}/aws$", (string)entry.Element(Atom + "id")!);
    }

    [Theory]
    [InlineData("a\\r\\nb; c, d", "a\r\nb; c, d")]
    [InlineData("]]> <b>&amp; ", "]]> <b>&amp;")]
    [InlineData("=HYPERLINK(1)\\u2028\\U0001F600", "=HYPERLINK(1)\u2028\U0001F600")]
    public async Task What_a_charter_says_is_read_back_as_it_is(string written, string subject)
    {
        Commit("2026-01-01", written, "");
        var title = (string)(await Feed()).Elements(Atom + "entry").Single().Element(Atom + "title")!;
        // Line ends are XML's own business; a reader of titles shows them as spaces.
        Assert.Equal(subject.Replace("\r\n", "\n", StringComparison.Ordinal) + ": New", title.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handbook_without_a_history_has_a_feed_without_entries() => Assert.Empty((await Feed()).Elements(Atom + "entry"));

    public void Dispose() => folder.Dispose();

    private void Commit(string day, string subject, string yaml)
    {
        folder.Write("communities/aws.md", $"---\nschema: 1\nsubject: \"{subject}\"\nstatus: proposed\n{yaml}"
            + "relevance: It matters.\ngoals: [{ kind: support, for: [practitioner], text: Help. }]\n"
            + "time: { cop-budget: [{ hours: 2, per: month }] }\nsponsor: { name: Stacy Leblanc }\n---\n");
        folder.Commit(on: day);
    }

    private async Task<XElement> Feed()
    {
        var handbook = folder.Check();
        var files = RenderStage.Run(handbook.Site, new HandbookTheme());
        using var bytes = new MemoryStream(files.Single(file => file.Path.Value == "feed.xml").Bytes.ToArray());
        return XElement.Load(bytes);
    }
}
