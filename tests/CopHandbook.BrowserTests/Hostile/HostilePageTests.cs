using System.Text;
using CopHandbook.BrowserTests.Harness;
using Xunit.Abstractions;

namespace CopHandbook.BrowserTests.Hostile;

/// <summary>Whole sites whose every value is hostile, with their scripts, fetched without the policy, opened and clicked.</summary>
public class HostilePageTests(TrialBrowser browser, ITestOutputHelper output) : IClassFixture<TrialBrowser>
{
    // Texts of a charter, of a chapter and of the settings, and addresses of a charter and of the settings.
    private const int Fields = 33 + 6 + 9;
    private const int Addresses = 12 + 2;

    // Of one site. Each charter leads to others whose subjects say as much, and lists have all of them.
    private const int Size = 6;

    [BrowserFact]
    public async Task No_value_of_a_page_runs()
    {
        var texts = Some([.. MarkupTexts.ForFields]);
        var addresses = Some([.. AddressTexts.All.Where(address => address.All(sign => sign >= ' '))]);
        // What pages have by themselves: their scripts, forms and buttons.
        var plain = await OpenAsync("plain", ["Plain words", "Other words"], ["https://example.org/", "https://example.org/x"], []);
        var known = plain.Live.Select(one => one.What).Distinct().ToList();
        for (var at = 0; at < texts.Count; at += Size)
        {
            var outcome = await OpenAsync($"site{at}", [.. texts.Skip(at).Take(Size)], [.. addresses.Skip(at).Concat(addresses).Take(Size)], known);
            output.WriteLine($"{outcome.Clicked} elements clicked, {outcome.Executed.Count} executions, {outcome.Live.Count} live, {outcome.Lost.Count} lost");
            var found = outcome.Live.Where(one => !IsOfForm(one)).Concat(outcome.Executed).Concat(outcome.Lost).Select(one => $"{one.Address} {one.What}").ToList();
            Assert.True(found.Count == 0, string.Join('\n', found));
            Assert.True(outcome.Clicked > 1000);
        }

        output.WriteLine($"{(texts.Count * Fields) + (addresses.Count * Addresses)} trials");
        await AssertPlantedIsFound(known);
    }

    /// <summary>The control: a page of the same site in which one value was written as it is.</summary>
    private async Task AssertPlantedIsFound(IReadOnlyCollection<string> known)
    {
        var page = HostileSites.Of(["Plain words"], ["https://example.org/"]).Single(file => file.Path.Value == "communities/active-0/index.html");
        var planted = Encoding.UTF8.GetString(page.Bytes.Span).Replace(">Plain words<", "><img src=x onerror=alert(1)><", StringComparison.Ordinal);
        browser.Server.Put("plain/communities/active-0/index.html", Encoding.UTF8.GetBytes(planted));
        var outcome = await browser.OpenAsync([new($"{TrialServer.OpenWindow}plain/communities/active-0/")], held: false, known);
        Assert.Contains(outcome.Live, one => one.What == "img onerror");
        Assert.NotEmpty(outcome.Executed);
    }

    private async Task<TrialOutcome> OpenAsync(string name, IReadOnlyList<string> texts, IReadOnlyList<string> addresses, IReadOnlyCollection<string> known)
    {
        var files = HostileSites.Of(texts, addresses);
        foreach (var file in files)
            browser.Server.Put($"{name}/{file.Path.Value}", file.Bytes);
        var pages = files.Select(file => file.Path.Value).Where(path => path.EndsWith(".html", StringComparison.Ordinal));
        // Rules are the product's own words, and each has a page.
        var opened = pages.Where(path => !path.StartsWith("reference/rules/", StringComparison.Ordinal)).ToList();
        output.WriteLine($"{name}: {opened.Count} pages");
        return await browser.OpenAsync(opened.Select(path => new TrialDocument($"{TrialServer.OpenWindow}{name}/{path}")), held: false, known);
    }

    // The form grows with each click on its buttons, and how far it has when it is looked at is chance. No text can give such an id.
    private static bool IsOfForm(TrialOutcome.Seen one) =>
        one.Address.EndsWith("/start/index.html", StringComparison.Ordinal) && one.What.Contains(" id=_f-", StringComparison.Ordinal);

    private static List<string> Some(List<string> all) => Trials.AreAll ? all : [.. all.Where((_, i) => i % (all.Count / Size) == 0).Take(Size)];
}
