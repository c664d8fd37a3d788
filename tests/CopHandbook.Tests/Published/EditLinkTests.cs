using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>Where the pages lead those who want to change them.</summary>
public class EditLinkTests
{
    private const string Root = "https://github.com/example-organisation/handbook/";

    [Theory]
    [InlineData("guidance/time/index.html", "blob/HEAD/content/guidance/time.md")]
    [InlineData("communities/aws/index.html", "blob/HEAD/content/communities/aws.md")]
    [InlineData("communities/index.html", "tree/HEAD/content/communities")]
    [InlineData("goals/educate/index.html", "tree/HEAD/content/communities")]
    [InlineData("calendar/index.html", "tree/HEAD/content/communities")]
    [InlineData("guidance/index.html", "tree/HEAD/content/guidance")]
    [InlineData("index.html", "blob/HEAD/content/handbook.yml")]
    [InlineData("reference/charter/index.html", null)]
    [InlineData("404.html", null)]
    public async Task A_page_leads_to_what_it_is_made_of(string page, string? path)
    {
        var site = await BuiltSite.Of(Repository.Content);
        Assert.Equal(path is null ? null : Root + path, site.Page(page).QuerySelector("footer .page-source a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_section_of_a_charter_leads_to_its_line()
    {
        var site = await BuiltSite.Of(Repository.Content);
        foreach (var (id, first) in new[]
        {
            ("goals", "goals:"), ("scope", "scope:"), ("people", "sponsor:"), ("meetings", "format:"), ("time", "time:"), ("history", "review:"),
            ("related", "related:"),
        })
        {
            var links = site.Pages.Where(path => path.StartsWith("communities/", StringComparison.Ordinal) && path.Count('/') == 2)
                .Select(path => (Community: path.Split('/')[1], Link: site.Page(path).QuerySelector($"#{id} .charter-section-edit a")))
                .Where(found => found.Link is not null).ToList();
            Assert.NotEmpty(links);
            foreach (var (community, link) in links)
            {
                var lines = await File.ReadAllLinesAsync(Repository.At($"content/communities/{community}.md"));
                var at = link!.GetAttribute("href")!.Split($"{Root}blob/HEAD/content/communities/{community}.md?plain=1#L")[1];
                var line = lines[int.Parse(at, System.Globalization.CultureInfo.InvariantCulture) - 1];
                Assert.True(line.StartsWith(first, StringComparison.Ordinal) || !lines.Any(other => other.StartsWith(first, StringComparison.Ordinal)), $"{community}#{id}: {line}");
            }
        }
    }

    [Fact]
    public async Task Without_a_repository_nothing_leads_there()
    {
        var site = await BuiltSite.Of(Repository.At("tests/fixtures/sites/one-community/content"));
        Assert.All(site.Pages, path => Assert.Null(site.Page(path).QuerySelector(".page-source, .charter-section-edit")));
    }
}
