using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>WCAG 2.2 AA as far as a program can tell, and what axe calls best practice.</summary>
public class AxeTests(SharedBrowser browser) : BrowserTest(browser)
{
    private static readonly int[] Widths = [1280, 320];

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task Axe_finds_nothing(string type)
    {
        await using var light = await Browser.Open(type, new Look { Scheme = ColorScheme.Light });
        await using var dark = await Browser.Open(type, new Look { Scheme = ColorScheme.Dark });
        await Task.WhenAll(
            Axe.ExamineAsync(light.Page, ColorScheme.Light, type, Widths), Axe.ExamineAsync(dark.Page, ColorScheme.Dark, type, Widths));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "title.textContent = ''", "empty-heading")]
    [InlineData(ColorScheme.Dark, "title.style.color = '#222'", "color-contrast")]
    public async Task What_is_planted_is_found(ColorScheme scheme, string mistake, string rule)
    {
        await using var visit = await Browser.Open(nameof(HomePage), new Look { Scheme = scheme });
        await visit.Page.EvaluateAsync($"() => {{ const title = document.querySelector('h1'); {mistake}; }}");
        var found = await Assert.ThrowsAnyAsync<Exception>(() => Axe.ExamineAsync(visit.Page, scheme, "planted", Widths));
        Assert.Contains($"planted, {scheme}, 1280 pixels:\n{rule}: ", found.Message, StringComparison.Ordinal);
    }

    [SearchFact]
    public async Task Axe_finds_nothing_in_search_with_results()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var visit = await Browser.Open(RenderedSite.Searchable, "search/?q=community&kind=Community", new Look { Scheme = scheme });
            var page = visit.Page;
            await Expect(page.Locator(".search-place .search-results > li").First).ToBeVisibleAsync(new() { Timeout = Said.Patience });
            await Axe.ExamineAsync(page, scheme, "page", Widths);
            await page.GotoAsync(new Uri(new Uri(page.Url), "../communities/aws/").AbsoluteUri);
            await page.Keyboard.PressAsync("/");
            await page.Keyboard.TypeAsync("community");
            await Expect(page.Locator("dialog .search-results > li").First).ToBeVisibleAsync(new() { Timeout = Said.Patience });
            await Axe.ExamineAsync(page, scheme, "dialog", Widths);
        }
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_in_the_form_at_work()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var look = new Look { Scheme = scheme };
            await using (var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped, look: look))
            {
                await form.ProposeAsync();
                await form.FillAsync("status", "active");
                await form.FillAsync("sponsor.name", "TBC");
                await form.FillAsync("review.after", "soon");
                await form.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(more => more.open = true)");
                foreach (var add in await form.Page.Locator(".form-add").AllAsync())
                    await add.ClickAsync();
                await form.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(more => more.open = true)");
                await Axe.ExamineAsync(form.Page, scheme, "new", Widths);
            }

            await using var existing = await StartForm.OpenAsync(Browser, RenderedSite.Shipped, "security", look);
            await Axe.ExamineAsync(existing.Page, scheme, "existing", Widths);
        }
    }
}
