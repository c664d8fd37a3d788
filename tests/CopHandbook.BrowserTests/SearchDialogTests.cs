using CopHandbook.BrowserTests.Harness;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>Search as it opens over any page.</summary>
public class SearchDialogTests(SharedBrowser browser) : BrowserTest(browser)
{
    private const string Loaded = "() => performance.getEntriesByType('resource').map(file => file.name)";

    [SearchFact]
    public async Task Slash_opens_it_and_Escape_gives_the_focus_back() => await OpensAndCloses(page => page.Locator(".site-name").PressAsync("/"), ".site-name");

    [SearchFact]
    public async Task Control_and_K_open_it_and_Escape_gives_the_focus_back() => await OpensAndCloses(page => page.Locator(".site-name").PressAsync("Control+k"), ".site-name");

    [SearchFact]
    public async Task The_link_opens_it_and_Escape_gives_the_focus_back() => await OpensAndCloses(page => page.Locator(".site-search").PressAsync("Enter"), ".site-search");

    [SearchFact]
    public async Task A_slash_that_is_typed_into_a_field_is_a_letter()
    {
        await using var visit = await Browser.Open(RenderedSite.Searchable, "communities/", new Look());
        var field = visit.Page.Locator("#_filters input[type=search]");
        await field.PressSequentiallyAsync("a/b");
        await Expect(field).ToHaveValueAsync("a/b");
        await Expect(Dialog(visit.Page)).ToHaveCountAsync(0);
    }

    [SearchFact]
    public async Task A_result_has_the_title_of_its_page_and_its_headings_lead_to_theirs()
    {
        await using var visit = await SearchFor("security");
        var page = visit.Page;
        var result = Results(page).Filter(new() { Has = page.Locator("ul") }).First;
        var title = await result.Locator("> a").InnerTextAsync();
        var heading = result.Locator("ul a").First;
        var (text, address) = (await heading.InnerTextAsync(), await heading.EvaluateAsync<string>("link => link.href"));
        await heading.ClickAsync();
        await Expect(page).ToHaveURLAsync(address);
        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
        await Expect(page.Locator(":target")).ToContainTextAsync(text);
    }

    [SearchFact]
    public async Task It_is_said_how_many_results_there_are_and_all_of_them_can_be_shown()
    {
        await using var visit = await SearchFor("community");
        var page = visit.Page;
        await Expect(Results(page)).ToHaveCountAsync(10);
        var said = await Dialog(page).GetByRole(AriaRole.Status).InnerTextAsync();
        var more = Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Show more results" });
        for (var shown = 10; await more.IsVisibleAsync(); shown += 10)
        {
            await more.ClickAsync();
            // The next result has the focus, in the place of the button.
            await Expect(Results(page).Nth(shown).Locator("> a")).ToBeFocusedAsync();
        }

        var all = await Results(page).CountAsync();
        Assert.True(all > 10);
        Assert.Equal($"Results: {all}.", said);
    }

    [SearchFact]
    public async Task Nothing_found_is_said()
    {
        await using var visit = await SearchFor("zzzqqq");
        await Expect(Dialog(visit.Page).GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found.");
        await Expect(Results(visit.Page)).ToHaveCountAsync(0);
    }

    [SearchFact]
    public async Task Arrow_keys_go_through_the_results_and_back_to_the_field()
    {
        await using var visit = await SearchFor("security");
        var page = visit.Page;
        var stops = Dialog(page).Locator(".search-results a");
        await Expect(stops.First).ToBeVisibleAsync();
        await Field(page).PressAsync("ArrowDown");
        await Expect(stops.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(stops.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(Field(page)).ToBeFocusedAsync();
    }

    [SearchFact]
    public async Task Enter_on_a_result_opens_it()
    {
        await using var visit = await SearchFor("security");
        var first = Results(visit.Page).First.Locator("> a");
        var (title, address) = (await first.InnerTextAsync(), await first.EvaluateAsync<string>("link => link.href"));
        await Field(visit.Page).PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(address);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
    }

    [SearchFact]
    public async Task Enter_in_the_field_opens_the_results_as_a_page()
    {
        await using var visit = await SearchFor("security");
        await Field(visit.Page).PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/search/?q=security");
        await Expect(visit.Page.Locator("#search-query")).ToHaveValueAsync("security");
        await Expect(visit.Page.Locator(".search-place .search-results > li").First).ToBeVisibleAsync();
    }

    private static ILocator Dialog(IPage page) => page.Locator("dialog.search-dialog");

    private static ILocator Field(IPage page) => Dialog(page).GetByLabel("Search the handbook");

    private static ILocator Results(IPage page) => Dialog(page).Locator(".search-results > li");

    private async Task<Visit> SearchFor(string words)
    {
        var visit = await Browser.Open(RenderedSite.Searchable, "communities/aws/", new Look());
        await visit.Page.Keyboard.PressAsync("Control+k");
        await Field(visit.Page).FillAsync(words);
        // The first search loads the index.
        await Expect(Dialog(visit.Page).GetByRole(AriaRole.Status)).ToHaveTextAsync(Said.Something, new() { Timeout = Said.Patience });
        return visit;
    }

    private async Task OpensAndCloses(Func<IPage, Task> open, string before)
    {
        await using var visit = await Browser.Open(RenderedSite.Searchable, "communities/aws/", new Look());
        var page = visit.Page;
        // Who does not search loads nothing of the index.
        Assert.DoesNotContain(await page.EvaluateAsync<string[]>(Loaded), address => address.Contains("/pagefind/", StringComparison.Ordinal));
        await open(page);
        await Expect(Dialog(page)).ToBeVisibleAsync();
        await Expect(Field(page)).ToBeFocusedAsync();
        await Expect(Field(page)).ToHaveValueAsync("");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Dialog(page)).ToBeHiddenAsync();
        await Expect(page.Locator(before)).ToBeFocusedAsync();
        Assert.Empty(visit.Foreign);
        Assert.Empty(visit.Complaints);
    }
}
