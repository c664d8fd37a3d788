using System.IO.Compression;
using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests;

/// <summary>What a page costs who opens it, compressed as hosts do. A kilobyte is 1,000 bytes.</summary>
public class WeightTests(SharedBrowser browser) : BrowserTest(browser)
{
    private const int MostOfACommunity = 60_000;
    private const int MostOfTheFirstScript = 10_000;

    [BrowserFact]
    public async Task A_community_with_all_that_it_loads_is_light()
    {
        foreach (var (type, page) in RenderedSite.Shipped.PageTypes.Where(type => type.Value is CommunityPage))
        {
            await using var visit = await Browser.Open(type, new Look());
            var loaded = await CompressedAsync(visit);
            // A page without its style sheet would be light, too.
            Assert.True(loaded.Count > 1, $"{page.Permalink} loads {string.Join(", ", loaded.Keys)} alone");
            Assert.True(loaded.Values.Sum() < MostOfACommunity, $"{page.Permalink} weighs {loaded.Values.Sum()} bytes: {string.Join(", ", loaded)}");
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task The_first_script_is_small(string type)
    {
        await using var visit = await Browser.Open(type, new Look());
        var scripts = (await CompressedAsync(visit)).Where(file => file.Key.EndsWith(".js", StringComparison.Ordinal)).ToList();
        Assert.True(scripts.Count == 0 || scripts[0].Value < MostOfTheFirstScript, string.Join(", ", scripts));
    }

    // Whether a browser asks for the icon, and when, is its own affair; here it counts. What it was told it need not have kept,
    // so it is asked for again.
    private static async Task<Dictionary<string, int>> CompressedAsync(Visit visit)
    {
        var icons = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('link[rel~=icon]')].map(icon => icon.href)");
        var sizes = new Dictionary<string, int>();
        foreach (var address in visit.Responses.ToArray().Select(response => response.Url).Concat(icons))
            sizes[new Uri(address).AbsolutePath] = SizeOf(await (await visit.Page.APIRequest.GetAsync(address)).BodyAsync());
        return sizes;
    }

    private static int SizeOf(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)packed.Length;
    }
}
