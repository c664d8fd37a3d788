using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>Addresses depend on the names of files alone, lead on where a name was another before, and are each one thing's.</summary>
public class AddressTests
{
    [Fact]
    public async Task A_new_title_changes_no_address()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var before = await BuiltSite.Of(content);
        Rewrite(scratch.At("content/communities/aws.md"), "subject: AWS", "subject: Clouds of every kind");
        Rewrite(scratch.At("content/guidance/time.md"), "title: Time", "title: Hours");
        Assert.Equal(before.Files.Keys.Order(StringComparer.Ordinal), (await BuiltSite.Of(content)).Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_renamed_file_with_an_alias_answers_at_all_its_old_addresses()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var before = await BuiltSite.Of(content);
        File.Move(scratch.At("content/communities/aws.md"), scratch.At("content/communities/clouds.md"));
        Rewrite(scratch.At("content/communities/clouds.md"), "schema: 1\n", "schema: 1\naliases: [aws]\n");
        var after = await BuiltSite.Of(content);
        // The file of a charter is where the form opens it from, to be put back under its name; nothing else leads there.
        var kept = before.Files.Keys.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal) && path != "communities/aws/charter.md");
        Assert.Empty(kept.Except(after.Files.Keys));
        foreach (var (path, target) in new[] { ("communities/aws", "../clouds/"), ("c/aws", "../../communities/clouds/"), ("c/clouds", "../../communities/clouds/") })
        {
            Assert.Contains($"/{path}/ /communities/clouds/ 301!\n", after.Text("_redirects"), StringComparison.Ordinal);
            var page = after.Page($"{path}/index.html");
            Assert.Equal($"0; url={target}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.Equal(target, page.QuerySelector("main a")!.GetAttribute("href"));
            Assert.Equal("https://handbook.example.org/communities/clouds/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        }

        Assert.DoesNotContain("/communities/aws/</loc>", after.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Empty(AuditStage.Run([.. after.Files.Values], new Uri("https://handbook.example.org/")));
    }

    [Fact]
    public void Rules_count_from_the_root_of_the_host_where_they_lead()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var handbook = HandbookPipeline.Check(content, BuiltSite.Context with { BaseUrl = new Uri("https://example.org/handbook/") });
        var file = CopHandbook.Engine.Feeds.RedirectsFile.Write(handbook.Site);
        Assert.Equal("/handbook/communities/aws/", CopHandbook.Engine.Feeds.RedirectsFile.Read([file])["/c/aws/"]);
    }

    [Fact]
    public void A_draft_leads_nowhere()
    {
        var site = Checked.Handbook(("communities/c.md", "---\nschema: 1\nsubject: C\nvisibility: draft\naliases: [old]\n---\n")).Site;
        Assert.Empty(site.Redirects);
        Assert.DoesNotContain(site.Pages, page => page is RedirectPage);
    }

    [Theory]
    [InlineData("guidance/a.md guidance/A.md", "guidance/a.md:1:1 path-collision")]
    [InlineData("guidance/a.md guidance/a/index.md", "guidance/a/index.md:1:1 path-collision")]
    [InlineData("guidance/a/README.md guidance/a/index.md", "guidance/a/index.md:1:1 path-collision")]
    [InlineData("guidance/r\u00e9.md guidance/re\u0301.md", "guidance/r\u00e9.md:1:1 path-collision")]
    [InlineData("guidance/a b.md guidance/a-b.md", "guidance/a-b.md:1:1 path-collision")]
    [InlineData("guidance/r\u00e9.png guidance/re\u0301.png", "guidance/r\u00e9.png:1:1 path-collision")]
    [InlineData("guidance/a.png guidance/A.png", "guidance/a.png:1:1 path-collision")]
    [InlineData("robots.txt", "robots.txt:1:1 path-collision")]
    [InlineData("assets/look.css", "assets/look.css:1:1 path-collision")]
    [InlineData("guidance/a.md guidance/a.png guidance/b/a.md guidance/README.md")]
    public void Two_sources_of_one_address_are_reported(string files, params string[] places) =>
        Assert.Equal(places, Checked.Places([.. files.Split(' ').Aggregate(new List<string>(), Joined).Select(path => (path, "# Text\n"))]));

    [Fact]
    public void An_address_of_this_site_in_a_field_must_be_there() =>
        Assert.Contains(
            "communities/c.md:4:19 broken-link",
            Checked.Places(("communities/c.md", "---\nschema: 1\nsubject: C\nchannels: { chat: https://handbook.example.org/nope/ }\n---\n")));

    // A space in a name is no end of it: the next name begins with a folder.
    private static List<string> Joined(List<string> names, string part)
    {
        if (names.Count > 0 && !part.Contains('/', StringComparison.Ordinal))
            names[^1] += " " + part;
        else
            names.Add(part);
        return names;
    }

    private static void Rewrite(string file, string before, string after)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
    }
}
