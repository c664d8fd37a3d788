using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>The page that lists what a proposed change touches, which only a preview has, and the banner on all others.</summary>
public class PreviewPageTests(SharedBrowser browser) : BrowserTest(browser)
{
    private static readonly Dictionary<string, Lazy<RenderedSite>> Sites =
        new[] { "en-GB", "de" }.ToDictionary(language => language, language => new Lazy<RenderedSite>(() => PreviewedSite.In(language)));

    [BrowserTheory]
    [InlineData("en-GB", "Communities", "Guidance")]
    [InlineData("de", "Communities", "Leitfaden")]
    public async Task What_a_change_touches_is_listed_and_leads_there(string language, string communities, string guidance)
    {
        await using var visit = await OpenAsync(language, "preview/", new Look());
        var page = visit.Page;
        await Expect(page.Locator("main h2").Nth(0)).ToHaveTextAsync(communities);
        await Expect(page.Locator("main h2").Nth(1)).ToHaveTextAsync(guidance);
        await Expect(page.Locator("main .changes > li")).ToHaveCountAsync(6);
        await page.Locator("main .changes > li").First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/communities/aws/$"));
        // The banner of each page leads back.
        await page.Locator("a[href$='preview/']").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/preview/$"));
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [InlineData("en-GB", ColorScheme.Light)]
    [InlineData("en-GB", ColorScheme.Dark)]
    [InlineData("de", ColorScheme.Light)]
    [InlineData("de", ColorScheme.Dark)]
    public async Task It_and_the_banner_are_accessible_at_any_width(string language, ColorScheme scheme)
    {
        foreach (var address in new[] { "preview/", "communities/aws/" })
        {
            await using var visit = await OpenAsync(language, address, new Look { Scheme = scheme });
            await Axe.ExamineAsync(visit.Page, scheme, address, 1280, 320);
            foreach (var width in new[] { 1280, 768, 320 })
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{address}, {width} pixels");
            }
        }
    }

    [BrowserFact]
    public async Task Nothing_of_a_preview_is_in_the_handbook_itself()
    {
        Assert.DoesNotContain(RenderedSite.Shipped.Site.Pages, page => page is PreviewPage);
        await using var visit = await Browser.Open(RenderedSite.Shipped, "communities/aws/", new Look());
        await Expect(visit.Page.Locator("a[href$='preview/']")).ToHaveCountAsync(0);
    }

    private Task<Visit> OpenAsync(string language, string address, Look look) => Browser.Open(Sites[language].Value, address, look);
}
