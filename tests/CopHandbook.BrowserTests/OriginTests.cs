using CopHandbook.BrowserTests.Harness;

namespace CopHandbook.BrowserTests;

/// <summary>Nothing is asked of anybody else, and nothing runs into the site's own policy.</summary>
public class OriginTests(SharedBrowser browser) : BrowserTest(browser)
{
    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task No_request_leaves_the_site_and_the_browser_has_no_complaint(string type)
    {
        await using var visit = await Browser.Open(type, new Look());
        Assert.Contains("default-src 'none'", await visit.Responses.First().HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);
        Assert.Empty(visit.Foreign);
        Assert.Empty(visit.Complaints);
    }
}
