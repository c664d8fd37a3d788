using System.Text.RegularExpressions;
using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>The page of search: its address is a search, and without a script it is a list of all pages.</summary>
public class SearchPageTests(SharedBrowser browser) : BrowserTest(browser)
{
    [SearchFact]
    public async Task The_address_says_what_is_searched_and_how_it_is_narrowed()
    {
        await using var visit = await Open("?q=security&kind=Community&status=Active");
        var page = visit.Page;
        await Expect(page.Locator("#search-query")).ToHaveValueAsync("security");
        Assert.Equal(["Community", "Active"], await page.Locator(".search-filters label:has(:checked) bdi").AllInnerTextsAsync());
        var facts = await Facts(page).AllInnerTextsAsync();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal("Community · Active", fact));
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Results: {facts.Count}.");
        Assert.Empty(visit.Complaints);
    }

    [SearchFact]
    public async Task Kind_status_and_tag_narrow_the_results_each_and_together()
    {
        await using var visit = await Open("?q=community");
        var page = visit.Page;
        var all = await Number(page);
        await Choose(page, "Kind", "Community");
        await Expect(Facts(page).Filter(new() { HasNotText = "Community" })).ToHaveCountAsync(0);
        var communities = await Number(page);
        Assert.InRange(communities, 1, all - 1);
        await Choose(page, "Status", "Active");
        await Expect(Facts(page).Filter(new() { HasNotText = "Community · Active" })).ToHaveCountAsync(0);
        var active = await Number(page);
        Assert.InRange(active, 1, communities - 1);
        await Choose(page, "Tag", "quality");
        Assert.InRange(await Number(page), 1, active - 1);
    }

    [SearchFact]
    public async Task The_way_back_takes_a_filter_away_again()
    {
        await using var visit = await Open("?q=security");
        var page = visit.Page;
        var (before, all) = (page.Url, await Number(page));
        await Choose(page, "Kind", "Community");
        Assert.EndsWith("?q=security&kind=Community", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(before);
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Results: {all}.");
        await Expect(page.Locator(".search-filters :checked")).ToHaveCountAsync(0);
    }

    [SearchFact]
    public async Task Markup_in_the_address_stays_text()
    {
        await using var visit = await Open("?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)>"));
        await Expect(visit.Page.Locator("#search-query")).ToHaveValueAsync("<img src=x onerror=alert(1)>");
        await Expect(visit.Page.Locator("img")).ToHaveCountAsync(0);
    }

    [SearchFact]
    public async Task Without_scripts_the_link_leads_to_the_list_of_all_pages()
    {
        await using var visit = await Browser.Open(RenderedSite.Searchable, "communities/aws/", new Look { WithScripts = false });
        var page = visit.Page;
        await page.Locator(".site-search").ClickAsync();
        await Expect(page.Locator("main :is(input, button):visible")).ToHaveCountAsync(0);
        var entries = RenderedSite.Searchable.Site.Pages.OfType<SearchPage>().Single().Letters.SelectMany(letter => letter.Pages);
        await Expect(page.Locator(".alphabet a:visible")).ToHaveTextAsync(entries.Select(entry => entry.Text));
    }

    private static ILocator Facts(IPage page) => page.Locator(".search-result-facts");

    // How many results it says there are, when it has searched.
    private static async Task<int> Number(IPage page)
    {
        var said = await page.GetByRole(AriaRole.Status).InnerTextAsync();
        return int.Parse(Regex.Match(said, @"^Results: (\d+)\.$").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    // Chooses an option, and waits for what it leaves.
    private static async Task Choose(IPage page, string group, string option)
    {
        var before = await Number(page);
        await page.GetByRole(AriaRole.Group, new() { Name = group, Exact = true }).Locator("label").Filter(new() { HasText = option }).First.Locator("input").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Status)).Not.ToHaveTextAsync($"Results: {before}.");
    }

    private async Task<Visit> Open(string query)
    {
        var visit = await Browser.Open(RenderedSite.Searchable, Permalink.Search.Value[1..] + query, new Look());
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(Said.Something, new() { Timeout = Said.Patience });
        return visit;
    }
}
