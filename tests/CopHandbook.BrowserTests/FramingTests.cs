using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;

namespace CopHandbook.BrowserTests;

/// <summary>A community's card in a page of another site.</summary>
public class FramingTests(SharedBrowser browser) : BrowserTest(browser)
{
    [BrowserTheory]
    [InlineData("https://example.atlassian.net", true)]
    [InlineData("https://another.atlassian.net", true)]
    [InlineData("https://atlassian.net.example.com", false)]
    [InlineData("https://elsewhere.example.com", false)]
    public async Task Confluence_may_frame_a_card_and_nobody_else(string origin, bool isShown)
    {
        var card = RenderedSite.Shipped.Site.Pages.OfType<EmbedPage>().First(page => page.Title == "AWS");
        await using var visit = await Browser.Open(RenderedSite.Shipped, card, new Look());
        // At an address of its own: a browser asks before a page elsewhere may frame one of this machine.
        var preview = visit.Page.Url;
        await visit.Page.RouteAsync("https://handbook.example.org/**", async route =>
            await route.FulfillAsync(new() { Response = await route.FetchAsync(new() { Url = preview }) }));
        await visit.Page.RouteAsync($"{origin}/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = "<!doctype html><iframe src='https://handbook.example.org/card/' width='600' height='320'></iframe>",
        }));
        await visit.Page.GotoAsync($"{origin}/wiki/x/1");
        var text = await visit.Page.FrameLocator("iframe").Locator("body").InnerTextAsync();
        Assert.Equal(isShown, text.Contains("Seren Howarth", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("Copy the address", "text/plain", "https://handbook.example.org/communities/aws/")]
    [InlineData("Copy a card for a line", "text/html", "<a href=\"https://handbook.example.org/communities/aws/\" data-inline-card=\"\">AWS</a>")]
    [InlineData("Copy a large card", "text/html", "<a href=\"https://handbook.example.org/communities/aws/\" data-block-card=\"\">AWS</a>")]
    [InlineData("Copy a large card", "text/plain", "https://handbook.example.org/communities/aws/")]
    [InlineData("Copy the title as a link", "text/html", "<a href=\"https://handbook.example.org/communities/aws/\">AWS</a>")]
    [InlineData("Copy the facts as a table", "text/plain", "Community: AWS\nWho it is for: Practitioners and apprentices\n")]
    public async Task The_buttons_put_on_the_clipboard_what_Confluence_makes_cards_of(string button, string type, string expected)
    {
        var community = RenderedSite.Shipped.Site.Pages.OfType<CommunityPage>().First(page => page.Title == "AWS");
        await using var visit = await Browser.Open(RenderedSite.Shipped, community, new Look());
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = button }).ClickAsync();
        await visit.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();
        var copied = await visit.Page.EvaluateAsync<string>(
            "async (type) => (await (await navigator.clipboard.read())[0].getType(type)).text()", type);
        Assert.True(copied.Contains(expected, StringComparison.Ordinal), copied);
    }
}
