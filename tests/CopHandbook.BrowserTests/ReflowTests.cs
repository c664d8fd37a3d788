using CopHandbook.BrowserTests.Harness;

namespace CopHandbook.BrowserTests;

/// <summary>No page is wider than its window: nobody scrolls sideways to read a line (WCAG 1.4.10).</summary>
public class ReflowTests(SharedBrowser browser) : BrowserTest(browser)
{
    // Names the elements that stick out, so that the message says where to look. What scrolls by itself may be wide inside.
    private const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const out = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > width + 0.5);
          return [`${document.documentElement.scrollWidth} in ${width}`, ...out.slice(0, 5).map(element => element.outerHTML.slice(0, 200))];
        }
        """;

    public static TheoryData<string> SmallSites => ["empty", "names", "one-community"];

    /// <summary>Which are also what 1280 pixels are at 400 %.</summary>
    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task A_page_fits_320_pixels(string type)
    {
        await using var visit = await Browser.Open(type, new Look(1280 / 4, Zoom: 4));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(TooWide));
    }

    /// <summary>No guidance at all, and names of 80 letters.</summary>
    [BrowserTheory]
    [MemberData(nameof(SmallSites))]
    public async Task Every_page_of_a_small_site_fits_320_pixels(string name)
    {
        var site = RenderedSite.Fixture(name);
        foreach (var (type, page) in site.PageTypes)
        {
            await using var visit = await Browser.Open(site, page, new Look(320));
            var found = await visit.Page.EvaluateAsync<string[]>(TooWide);
            Assert.True(found.Length == 0, $"{type}: {string.Join('\n', found)}");
        }
    }
}
