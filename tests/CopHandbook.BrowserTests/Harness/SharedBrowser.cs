using CopHandbook.Cli.Serving;
using CopHandbook.Model.Site;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>
/// One browser for all tests, and the sites that they open, each served as <c>serve</c> does, with a window for each look
/// at it. A window costs more than the pages opened in it, so the next test has it after the last.
/// </summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    private static readonly TimeSpan Lateness = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<RenderedSite, PreviewServer> servers = [];
    private readonly Dictionary<(RenderedSite Site, Look Look), IPage> windows = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        // Made even where all tests are skipped.
        if (InstalledBrowser.WhySkipped is not null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = InstalledBrowser.Program,
            // Chromium has no sandbox for root, which is who CI is. The others keep it quiet.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        foreach (var server in servers.Values)
            await server.DisposeAsync();
    }

    /// <summary>Opens the shipped site's page of a type.</summary>
    internal Task<Visit> Open(string type, Look look) => Open(RenderedSite.Shipped, RenderedSite.Shipped.PageTypes[type], look);

    internal Task<Visit> Open(RenderedSite site, Page page, Look look) => Open(site, AddressOf(page), look);

    /// <param name="address">Below the site's root, with its query, and without a slash at its start.</param>
    internal async Task<Visit> Open(RenderedSite site, string address, Look look)
    {
        if (!servers.TryGetValue(site, out var server))
            servers[site] = server = await PreviewServer.StartAsync(site.Files, site.Site.Frame.BaseUrl.AbsolutePath, port: 0, CancellationToken.None);
        if (!windows.TryGetValue((site, look), out var window))
            windows[(site, look)] = window = await WindowFor(look);
        return await Visit.To(window, new Uri(server.Address, address), look);
    }

    /// <summary>Opens an address in a window of its own.</summary>
    internal async Task<Visit> Open(Uri address, Look look) => await Visit.To(await WindowFor(look), address, look, ownsWindow: true);

    private async Task<IPage> WindowFor(Look look)
    {
        var window = await (await browser!.NewContextAsync(look.Options)).NewPageAsync();
        if (look.Lost is { } lost)
            await window.RouteAsync(lost, route => route.AbortAsync());
        if (look.Late is { } late)
        {
            await window.RouteAsync(late, async route =>
            {
                await Task.Delay(Lateness);
                await route.ContinueAsync();
            });
        }

        return window;
    }

    // The page for lost addresses is no address itself: it is what any other one answers with, however deep.
    private static string AddressOf(Page page) => page is NotFoundPage ? "nothing/is/here/" : page.Permalink.Value[1..];
}
