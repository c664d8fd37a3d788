using System.Text.Json;
using CopHandbook.BrowserTests.Harness;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests.Hostile;

/// <summary>A browser of its own for hostile documents: it reaches this machine and no other, and holds what they did to it.</summary>
public sealed class TrialBrowser : IAsyncLifetime
{
    // At once in one window. They share its thread; this many keep it busy while others load.
    private const int Width = 8;

    private static readonly string Watch = Script("trial-watch.js");
    private static readonly string Trials = Script("trials.js");

    private IPlaywright? playwright;
    private IBrowser? browser;

    internal TrialServer Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Made even where all tests are skipped.
        if (InstalledBrowser.WhySkipped is not null)
            return;
        Server = await TrialServer.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = InstalledBrowser.Program,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-popup-blocking", "--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        if (Server is not null)
            await Server.DisposeAsync();
    }

    /// <param name="held">Whether the site's policy holds in them.</param>
    /// <param name="known">What is no finding, since pages without hostile texts have it too.</param>
    internal async Task<TrialOutcome> OpenAsync(IEnumerable<TrialDocument> documents, bool held, IReadOnlyCollection<string>? known = null)
    {
        var halves = documents.Select((document, i) => (document, i)).GroupBy(one => one.i % 2, one => one.document);
        var outcomes = await Task.WhenAll(halves.Select(half => OpenAllAsync([.. half], held, known ?? [])));
        return new()
        {
            Executed = [.. outcomes.SelectMany(outcome => outcome.Executed)],
            Live = [.. outcomes.SelectMany(outcome => outcome.Live)],
            Lost = [.. outcomes.SelectMany(outcome => outcome.Lost)],
            Clicked = outcomes.Sum(outcome => outcome.Clicked),
            Refused = outcomes.Sum(outcome => outcome.Refused),
        };
    }

    private async Task<TrialOutcome> OpenAllAsync(TrialDocument[] documents, bool held, IReadOnlyCollection<string> known)
    {
        var context = await browser!.NewContextAsync();
        await context.AddInitScriptAsync(Watch);
        var window = await context.NewPageAsync();
        window.SetDefaultTimeout(0);
        // What is written into a frame has the policy of the window around it.
        await window.GotoAsync(new Uri(Server.Address, held ? TrialServer.HeldWindow : TrialServer.OpenWindow).AbsoluteUri);
        var given = documents.Select(one => one.Html is { } html ? (object)new { address = one.Name, html } : new { address = one.Name });
        var outcome = await window.EvaluateAsync<string>(Trials, new { documents = given, width = Width, known });
        await context.CloseAsync();
        return JsonSerializer.Deserialize<TrialOutcome>(outcome, JsonSerializerOptions.Web)!;
    }

    private static string Script(string name)
    {
        using var stream = typeof(TrialBrowser).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
