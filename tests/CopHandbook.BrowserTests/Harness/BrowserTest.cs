namespace CopHandbook.BrowserTests.Harness;

/// <summary>What tests in the browser have in common.</summary>
[Collection(nameof(BrowserTest))]
public abstract class BrowserTest(SharedBrowser browser)
{
    public static TheoryData<string> PageTypes => [.. RenderedSite.Shipped.PageTypes.Keys.Order(StringComparer.Ordinal)];

    private protected SharedBrowser Browser { get; } = browser;
}
