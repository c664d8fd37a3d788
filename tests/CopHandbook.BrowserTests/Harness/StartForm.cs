using System.Text;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Tests.Harness;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>The form that proposes a community, without a draft that another test left.</summary>
internal sealed class StartForm : IAsyncDisposable
{
    // Says what kind of field it is as well: each question to the browser takes longer than the answer.
    private const string ComeOut = """
        field => {
          for (let around = field.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
          return field.localName;
        }
        """;

    private readonly Visit visit;

    private StartForm(Visit visit) => this.visit = visit;

    public IPage Page => visit.Page;

    public IReadOnlyCollection<string> Complaints => visit.Complaints;

    public ILocator Text => Page.Locator("#_text");

    public ILocator ToDo => Page.Locator("#_todo > li");

    public ILocator Link => Page.Locator("#_open");

    /// <param name="charter">The id of the community whose charter it opens; null for a new one.</param>
    public static async Task<StartForm> OpenAsync(SharedBrowser browser, RenderedSite site, string? charter = null, Look? look = null)
    {
        var address = "start/" + (charter is null ? "" : $"?charter={charter}");
        await using (var before = await browser.Open(site, address, look ?? new Look()))
            await before.Page.EvaluateAsync("() => localStorage.clear()");
        return new(await browser.Open(site, address, look ?? new Look()));
    }

    public ILocator Field(string path) => Page.Locator($"[data-path=\"{path}\"]");

    public ILocator Problem(string path) => Page.Locator($"[data-field=\"{path}\"] > .form-problem");

    /// <summary>Writes or chooses a value, as the field takes it; fields that wait behind a line come out.</summary>
    public async Task FillAsync(string path, string value)
    {
        var field = Field(path);
        await (await field.EvaluateAsync<string>(ComeOut) switch
        {
            "select" => field.SelectOptionAsync(value),
            "fieldset" => field.Locator($"input[value=\"{value}\"]").CheckAsync(),
            _ => field.FillAsync(value),
        });
    }

    /// <summary>All that a proposal needs.</summary>
    public async Task ProposeAsync(string subject = "Knitting", string goal = "Help each other with patterns.", string sponsor = "Alex Morgan")
    {
        await FillAsync("subject", subject);
        await FillAsync("goals[0].kind", "support");
        await FillAsync("goals[0].for", "practitioner");
        await FillAsync("goals[0].for", "apprentice");
        await FillAsync("goals[0].text", goal);
        await FillAsync("time.cop-budget[0].hours", "2");
        await FillAsync("sponsor.name", sponsor);
        await Expect(ToDo).ToHaveCountAsync(0);
    }

    /// <summary>What the button gives to be downloaded: the name, and the text to the byte.</summary>
    public async Task<(string Name, string Text)> DownloadAsync()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("#_download").ClickAsync());
        return (download.SuggestedFilename, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync())));
    }

    /// <summary>What check says of a charter that stands among those of the repository, on the day that the tests build.</summary>
    public static IReadOnlyList<CopHandbook.Model.Diagnostics.Diagnostic> Check(string path, string text)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        scratch.Write(path, text);
        return [.. RenderedSite.Check(content).Diagnostics.Where(problem => problem.Span.Path.Value.EndsWith(path, StringComparison.Ordinal))];
    }

    /// <summary>A handbook of these charters alone.</summary>
    public static CheckedHandbook CheckAll(IEnumerable<(string Id, string Text)> charters)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", "base-url: https://handbook.example.org/\n");
        foreach (var (id, text) in charters)
            scratch.Write($"content/communities/{id}.md", text);
        return RenderedSite.Check(scratch.At("content"));
    }

    public async ValueTask DisposeAsync()
    {
        await Page.EvaluateAsync("() => localStorage.clear()");
        await visit.DisposeAsync();
    }
}
