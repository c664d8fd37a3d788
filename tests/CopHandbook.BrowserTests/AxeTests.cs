using CopHandbook.BrowserTests.Harness;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>WCAG 2.2 AA as far as a program can tell, and what axe calls best practice.</summary>
public class AxeTests(SharedBrowser browser) : BrowserTest(browser)
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // Targets of 24 pixels: axe leaves them out unless asked.
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        // Of what is sound, one element a rule says enough.
        ResultTypes = [ResultType.Violations],
    };

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task Axe_finds_nothing(string type)
    {
        await using var light = await Browser.Open(type, new Look { Scheme = ColorScheme.Light });
        await using var dark = await Browser.Open(type, new Look { Scheme = ColorScheme.Dark });
        // Side by side: axe is the slowest of these tests.
        await Task.WhenAll(ExamineAsync(light.Page, "light"), ExamineAsync(dark.Page, "dark"));
    }

    [SearchFact]
    public async Task Axe_finds_nothing_in_search_with_results()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var visit = await Browser.Open(RenderedSite.Searchable, "search/?q=community&kind=Community", new Look { Scheme = scheme });
            var page = visit.Page;
            await Expect(page.Locator(".search-place .search-results > li").First).ToBeVisibleAsync(new() { Timeout = Said.Patience });
            await ExamineAsync(page, $"page, {scheme}");
            await page.GotoAsync(new Uri(new Uri(page.Url), "../communities/aws/").AbsoluteUri);
            await page.Keyboard.PressAsync("/");
            await page.Keyboard.TypeAsync("community");
            await Expect(page.Locator("dialog .search-results > li").First).ToBeVisibleAsync(new() { Timeout = Said.Patience });
            await ExamineAsync(page, $"dialog, {scheme}");
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
                await ExamineAsync(form.Page, $"new, {scheme}");
            }

            await using var existing = await StartForm.OpenAsync(Browser, RenderedSite.Shipped, "security", look);
            await ExamineAsync(existing.Page, $"existing, {scheme}");
        }
    }

    private static async Task ExamineAsync(IPage page, string scheme)
    {
        foreach (var width in new[] { 1280, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            var result = await page.RunAxe(Options);
            Assert.Contains(result.Passes, rule => rule.Id == "target-size");
            var found = result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}"));
            Assert.True(!found.Any(), $"{scheme}, {width} pixels:\n{string.Join('\n', found)}");
        }
    }
}
