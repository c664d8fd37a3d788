using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>Every way to look communities up leads to the same communities that the charters name.</summary>
public class TaxonomyTests
{
    private static readonly string Fixture = Path.Combine(Repository.Fixtures, "sites/people-and-tags/content");

    [Fact]
    public async Task Every_term_of_a_closed_list_has_a_page_that_is_listed()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        var site = await BuiltSite.Of(scratch.At("content"));
        var terms = Enum.GetValues<GoalKind>().Select(TermAddress.Of)
            .Concat(Enum.GetValues<Audience>().Select(TermAddress.Of))
            .Concat(Enum.GetValues<ActivityKind>().Select(TermAddress.Of))
            .Concat(Enum.GetValues<CommunityStatus>().Select(TermAddress.Of))
            .Append(TermAddress.Of(FormatChoice.EachSession))
            .ToList();
        foreach (var term in terms)
        {
            Assert.NotNull(site.Page(term.File.Value).QuerySelector("main .empty-note"));
            Assert.NotNull(site.Page(term.File.Value).QuerySelector("main blockquote p"));
            var list = new Permalink(term.Value[..(term.Value.IndexOf('/', 1) + 1)]);
            Assert.NotNull(site.Page(list.File.Value).QuerySelector($"main .term-list a[href='{term.RelativeTo(list)}']"));
        }

        foreach (var open in new[] { Taxonomy.Tags, Taxonomy.People, Taxonomy.Sponsors })
            Assert.NotNull(site.Page(TermAddress.Of(open).File.Value).QuerySelector("main .empty-note code"));
    }

    [Fact]
    public async Task The_page_of_a_term_quotes_our_guidance_and_leads_to_it()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var quote = site.Page("audiences/apprentice/index.html").QuerySelector("main blockquote")!;
        Assert.Equal("Someone who views the subject as an outside interest.", quote.QuerySelector("p")!.TextContent);
        Assert.Equal("../../guidance/goals/#who-goals-are-for", quote.QuerySelector("a")!.GetAttribute("href"));
        var empty = site.Page("goals/other/index.html").QuerySelector("main .empty-note a")!;
        Assert.Equal("../../guidance/starting/", empty.GetAttribute("href"));
    }

    [Fact]
    public async Task A_community_page_leads_to_all_its_terms()
    {
        var site = await BuiltSite.Of(Fixture);
        var links = site.Page("communities/weaving/index.html").QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));
        Assert.Empty(new[]
        {
            "../../statuses/active/", "../../goals/support/", "../../audiences/practitioner/", "../../formats/each-session/",
            "../../people/vladimir-vymyshlennyy/", "../../people/xugoutailang/", "../../sponsors/ada-example/", "../../tags/c-sharp/",
        }.Except(links));
    }

    [Fact]
    public async Task Hours_are_those_that_the_rule_on_peoples_time_counts()
    {
        var site = await BuiltSite.Of(Fixture);
        var rows = site.Page("people/ada-example/index.html").QuerySelectorAll("table tr").Select(row => row.QuerySelector("td")!.TextContent.Trim());
        Assert.Equal(["2.17 hours a month", "left out", "at least 2.17 hours a month"], rows);
    }

    [Fact]
    public async Task Currencies_and_periods_are_never_added_to_one_another()
    {
        var site = await BuiltSite.Of(Fixture);
        var agreed = site.Page("sponsors/ada-example/index.html").QuerySelectorAll("#agreed dd").Select(sum => sum.TextContent.Trim());
        Assert.Equal(["15 hours a month", "€90 a year", "£20 a month"], agreed);
    }

    [Fact]
    public async Task A_draft_gives_no_term_and_no_count()
    {
        var site = await BuiltSite.Of(Fixture);
        Assert.DoesNotContain(site.Pages, path => path.StartsWith("tags/hidden", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Pages, path => path.StartsWith("sponsors/hidden", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Pages, path => path.StartsWith("communities/secret", StringComparison.Ordinal));
        Assert.NotNull(site.Page("goals/evangelise/index.html").QuerySelector(".empty-note"));
    }

    [Fact]
    public async Task Names_in_the_same_letters_have_pages_that_name_each_other()
    {
        var site = await BuiltSite.Of(Fixture);
        var plain = site.Page("people/jose-nunez/index.html");
        Assert.Equal("Jose Nunez", plain.QuerySelector("h1")!.TextContent.Trim());
        var other = plain.QuerySelector("header a[href^='../jose-nunez-']")!;
        Assert.Equal("José Núñez", other.TextContent);
        Assert.Contains($"people/{other.GetAttribute("href")![3..]}index.html", site.Pages);
    }
}
