using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>An index that does not arrive is told, and never looks like a search without results.</summary>
public class SearchLossTests(SharedBrowser browser) : BrowserTest(browser)
{
    private static readonly Look WithoutIndex = new() { Lost = "**/pagefind/**" };

    [SearchFact]
    public async Task The_dialog_says_so_and_leads_to_the_list_of_all_pages()
    {
        await using var visit = await Browser.Open(RenderedSite.Searchable, "communities/aws/", WithoutIndex);
        var page = visit.Page;
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("security");
        await SaysSo(page);
        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link, new() { Name = "A to Z" }).ClickAsync();
        await page.WaitForURLAsync("**/" + Permalink.Search.Value[1..]);
        await Expect(page.Locator(".alphabet a").First).ToBeVisibleAsync();
    }

    [SearchFact]
    public async Task The_page_says_so_above_the_list_of_all_pages()
    {
        await using var visit = await Browser.Open(RenderedSite.Searchable, Permalink.Search.Value[1..] + "?q=security", WithoutIndex);
        await SaysSo(visit.Page);
        await Expect(visit.Page.Locator(".search-results > li")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator(".alphabet a").First).ToBeVisibleAsync();
    }

    private static async Task SaysSo(IPage page)
    {
        var said = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Search" });
        await Expect(said).ToContainTextAsync("Search could not be loaded.", new() { Timeout = Said.Patience });
        await Expect(said).ToBeVisibleAsync();
    }
}
