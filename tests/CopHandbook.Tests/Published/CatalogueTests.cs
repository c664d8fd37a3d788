using System.IO.Compression;
using System.Text.RegularExpressions;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>The catalogue and its filters, as far as the pages themselves show them; what the script does is tested in a browser.</summary>
public class CatalogueTests
{
    private static readonly string Fixture = Path.Combine(Repository.Fixtures, "sites/people-and-tags/content");

    [Fact]
    public async Task Each_option_is_said_of_a_card_and_each_word_of_a_card_has_its_option()
    {
        var page = (await BuiltSite.Of(Repository.Content)).Page("communities/index.html");
        var options = page.QuerySelectorAll("#_filters input[type=checkbox]").Select(box => $"{box.GetAttribute("name")}={box.GetAttribute("value")}").ToList();
        var said = new[] { "goal", "audience", "format", "sponsor", "tag" }
            .SelectMany(name => page.QuerySelectorAll($".card[data-{name}]").SelectMany(card => card.GetAttribute($"data-{name}")!.Split(' ').Select(word => $"{name}={word}")))
            .Concat(page.QuerySelectorAll("section[data-status]").Select(section => $"status={section.GetAttribute("data-status")}"));
        Assert.Equal(said.Distinct().Order(StringComparer.Ordinal), options.Order(StringComparer.Ordinal));
        Assert.Contains("goal=support", options);
    }

    [Fact]
    public async Task Each_option_is_the_end_of_an_address_that_exists()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var missing = site.Page("communities/index.html").QuerySelectorAll("#_filters input[type=checkbox]")
            .Select(box => $"{(box.GetAttribute("name") == "status" ? "statuse" : box.GetAttribute("name"))}s/{box.GetAttribute("value")}/index.html")
            .Where(path => !site.Files.ContainsKey(path));
        Assert.Empty(missing);
    }

    [Fact]
    public async Task Without_the_script_no_filter_is_seen_and_the_plain_pages_are()
    {
        var page = (await BuiltSite.Of(Repository.Content)).Page("communities/index.html");
        Assert.True(page.QuerySelector("#_filters")!.HasAttribute("hidden"));
        Assert.Empty(page.QuerySelectorAll("main :is(input, button, select):not([hidden], [hidden] *)"));
        Assert.Equal(7, page.QuerySelectorAll("nav.browse a").Length);
    }

    [Fact]
    public async Task A_few_communities_have_no_filters_and_no_script()
    {
        var site = await BuiltSite.Of(Path.Combine(Repository.Fixtures, "sites/one-community/content"));
        Assert.Null(site.Page("communities/index.html").QuerySelector("#_filters, script, [data-goal]"));
    }

    [Fact]
    public async Task All_first_scripts_together_are_small()
    {
        var site = await BuiltSite.Of(Fixture);
        var scripts = site.Files.Values.Where(file => file.Path.Value.EndsWith(".js", StringComparison.Ordinal)).ToList();
        // The form is on one page, which is for it.
        var ofForm = scripts.Where(file => file.Path.Value.StartsWith("assets/js/charter-", StringComparison.Ordinal) || file.Path.Value.StartsWith("assets/js/start.", StringComparison.Ordinal)).ToList();
        Assert.InRange(scripts.Except(ofForm).Sum(file => Compressed(file.Bytes)), 1, 10_000);
        Assert.InRange(ofForm.Sum(file => Compressed(file.Bytes)), 1, 20_000);
        Assert.All(scripts, file => Assert.Matches(new Regex(@"^assets/js/[a-z-]+\.[0-9a-f]{10}\.js$"), file.Path.Value));
    }

    // As a host sends it.
    private static long Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var sent = new MemoryStream();
        using (var zip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(bytes.Span);
        return sent.Length;
    }
}
