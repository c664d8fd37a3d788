using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>The place of the filters, before their script has come and where it never does.</summary>
public class CatalogueColumnTests(SharedBrowser browser) : BrowserTest(browser)
{
    private const string Script = "**/catalogue.*.js";

    // Parts that take up room and show nothing.
    private const string Bare = """
        () => [...document.querySelectorAll('.catalogue > *')]
          .filter(part => part.checkVisibility() && part.offsetWidth * part.offsetHeight > 0 && part.innerText.trim() === '')
          .map(part => part.outerHTML.slice(0, 200))
        """;

    // What the browser has seen moving since the script was there. A page that is drawn before all of its head is parsed, as on a
    // machine with too much to do, has moved before that; an observer without entries is never called.
    private const string Moved = """
        () => {
          const { responseEnd } = performance.getEntriesByType('resource').find(file => /catalogue\.[^/]*js$/.test(file.name));
          const moved = new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries()
            .filter(shift => shift.startTime >= responseEnd)
            .flatMap(shift => shift.sources.map(source => source.node?.outerHTML?.slice(0, 200) ?? 'something'))))
            .observe({ type: 'layout-shift', buffered: true }));
          return Promise.race([moved, new Promise(resolve => setTimeout(resolve, 200, []))]);
        }
        """;

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Without_the_script_plain_links_stand_in_the_place_of_the_filters(int width)
    {
        await using var visit = await Open(new Look(width) { Lost = Script });
        var page = visit.Page;
        Assert.Empty(await page.EvaluateAsync<string[]>(Bare));
        await Expect(page.Locator("main :is(input, button, summary):visible")).ToHaveCountAsync(0);
        var links = page.Locator(".catalogue-tools a:visible");
        await Expect(links).ToHaveTextAsync(["Goals", "Audiences", "Formats", "Statuses", "Tags", "People", "Sponsors"]);
        foreach (var link in await links.EvaluateAllAsync<string[]>("links => links.map(link => link.href)"))
            Assert.True((await page.APIRequest.GetAsync(link)).Ok, link);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(768)]
    public async Task Nothing_moves_when_the_filters_come(int width)
    {
        await using var visit = await Open(new Look(width) { Late = Script });
        await Expect(visit.Page.Locator("#_filters")).ToBeVisibleAsync();
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Moved));
    }

    private Task<Visit> Open(Look look) => Browser.Open(RenderedSite.Shipped, Permalink.Communities.Value[1..], look);
}
