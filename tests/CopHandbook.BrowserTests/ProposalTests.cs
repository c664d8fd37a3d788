using System.Web;
using CopHandbook.BrowserTests.Harness;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>From nothing to a charter that check accepts, and on to where it is kept.</summary>
public class ProposalTests(SharedBrowser browser) : BrowserTest(browser)
{
    private const string Usual = "repository: https://github.com/example-organisation/handbook";

    private static readonly Dictionary<string, Lazy<RenderedSite>> Sites = new[]
    {
        "https://github.com/o/r", "https://gitlab.com/o/r", "https://bitbucket.org/o/r", "https://dev.azure.com/o/p/_git/r", "",
    }.ToDictionary(address => address, address => new Lazy<RenderedSite>(() => RenderedSite.With(
        settings => settings.Replace(Usual, address.Length == 0 ? "" : $"repository: {address}", StringComparison.Ordinal))));

    [BrowserTheory]
    [InlineData("https://github.com/o/r", "https://github.com/o/r/new/main", "filename", "value")]
    [InlineData("https://gitlab.com/o/r", "https://gitlab.com/o/r/-/new/main", "file_name", "content")]
    public async Task The_address_that_opens_is_the_charter_to_the_byte(string repository, string page, string nameOfPath, string nameOfText)
    {
        await using var form = await StartForm.OpenAsync(Browser, Sites[repository].Value);
        await form.ProposeAsync();
        var opened = new Uri(await OpenedAsync(form));
        Assert.Equal(page, opened.GetLeftPart(UriPartial.Path));
        var carried = HttpUtility.ParseQueryString(opened.Query);
        Assert.Equal("content/communities/knitting.md", carried[nameOfPath]);
        Assert.Equal(await form.Text.InputValueAsync(), carried[nameOfText]);
        Assert.Equal(("knitting.md", carried[nameOfText]), await form.DownloadAsync());
        Assert.DoesNotContain(StartForm.Check(carried[nameOfPath]!, carried[nameOfText]!), problem => problem.Severity >= Severity.Warning);
        Assert.Empty(form.Complaints);
    }

    /// <summary>These cannot be told a text: the page says so, the link copies it and leads to the folder.</summary>
    [BrowserTheory]
    [InlineData("https://bitbucket.org/o/r", "https://bitbucket.org/o/r/src/HEAD/content/communities")]
    [InlineData("https://dev.azure.com/o/p/_git/r", "https://dev.azure.com/o/p/_git/r?path=/content/communities")]
    public async Task A_host_that_takes_no_text_gets_it_by_copy_or_as_a_file(string repository, string page)
    {
        await using var form = await StartForm.OpenAsync(Browser, Sites[repository].Value);
        await form.ProposeAsync();
        await Expect(form.Page.Locator("#_how")).ToContainTextAsync("cannot be given a text by a link");
        await Expect(form.Page.Locator("#_how")).ToContainTextAsync("content/communities/knitting.md");
        Assert.Equal(page, await OpenedAsync(form));
        var text = await form.Text.InputValueAsync();
        Assert.Equal(text, await CopiedAsync(form));
        Assert.Equal(("knitting.md", text), await form.DownloadAsync());
        Assert.DoesNotContain(StartForm.Check("content/communities/knitting.md", text), problem => problem.Severity >= Severity.Warning);
    }

    [BrowserFact]
    public async Task Without_a_repository_the_file_is_copied_or_downloaded()
    {
        await using var form = await StartForm.OpenAsync(Browser, Sites[""].Value);
        await form.ProposeAsync();
        await Expect(form.Link).ToHaveCountAsync(0);
        await Expect(form.Page.Locator("#_how")).ToContainTextAsync("does not say where its files are kept");
        await form.Page.Locator("#_copy").ClickAsync();
        Assert.Equal(await form.Text.InputValueAsync(), await CopiedAsync(form));
    }

    [BrowserFact]
    public async Task A_text_too_long_for_a_link_is_said_to_be_so()
    {
        await using var form = await StartForm.OpenAsync(Browser, Sites["https://github.com/o/r"].Value);
        await form.ProposeAsync();
        await form.Page.Locator("#_about").FillAsync(string.Join("\n\n", Enumerable.Repeat("We knit on Tuesdays, and whoever comes is welcome.", 200)));
        await Expect(form.Page.Locator("#_how")).ToContainTextAsync("too long for a link");
        Assert.Equal("https://github.com/o/r/new/main?filename=content%2Fcommunities%2Fknitting.md", await form.Link.GetAttributeAsync("href"));
        Assert.Equal(await form.Text.InputValueAsync(), (await form.DownloadAsync()).Text);
    }

    /// <summary>A community with all that one that runs needs.</summary>
    [BrowserFact]
    public async Task An_active_community_can_be_written_too()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        await form.ProposeAsync();
        await form.FillAsync("status", "active");
        Assert.Equal(
            [
                "Coordinator, Coordinator now", "Coordinator, Does the post rotate?", "Format",
                "Review of the goals, Next review", "Scope", "Sponsor, Agreed on", "Started on", "Summary",
            ],
            (await form.ToDo.Locator("button").AllInnerTextsAsync()).Order(StringComparer.Ordinal));
        foreach (var (path, value) in new[]
        {
            ("sponsor.agreed", "2026-01-20"), ("coordinator.rotating", "true"), ("coordinator.term", "3 months"), ("coordinator.current.name", "Seren Howarth"),
            ("coordinator.current.from", "2026-01-26"), ("format.kickoff", "2026-01-26"), ("format.chosen", "each-session"), ("started", "2026-01-26"),
            ("scope.statement", "Knitting by hand; machines are out of scope."), ("summary", "We knit."), ("review.after", "3 months"), ("review.due", "2026-04-26"),
        })
            await form.FillAsync(path, value);
        await Expect(form.ToDo).ToHaveCountAsync(0);
        await form.Page.Locator("[data-list=\"format.meetings\"] > p > .form-add").ClickAsync();
        await form.FillAsync("format.meetings[0].title", "Monthly: \"meet\" up");
        await form.FillAsync("format.meetings[0].cadence", "monthly");
        await form.FillAsync("format.meetings[0].weekday", "tuesday");
        await form.FillAsync("format.meetings[0].nth", "2");
        await form.FillAsync("format.meetings[0].start", "12:30");
        await form.FillAsync("format.meetings[0].duration", "1 hour");
        await form.FillAsync("tags", "wool\nquiet hours");
        await Expect(form.ToDo).ToHaveCountAsync(0);
        Assert.DoesNotContain(StartForm.Check("content/communities/knitting.md", await form.Text.InputValueAsync()), problem => problem.Severity >= Severity.Warning);
    }

    [BrowserFact]
    public async Task Without_a_script_the_page_has_the_steps_and_the_file_that_new_writes()
    {
        await using var visit = await Browser.Open(nameof(StartPage), new Look { WithScripts = false });
        Assert.Equal(new CharterDraft().ToText(), await visit.Page.Locator("#_by-hand code").TextContentAsync());
        await Expect(visit.Page.Locator("#_by-hand code")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".start-step h2")).ToHaveCountAsync(4);
        await Expect(visit.Page.Locator("main").GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Where_the_form_cannot_be_loaded_the_file_stays()
    {
        await using var visit = await Browser.Open(nameof(StartPage), new Look { Lost = "**/schema/form-1.json" });
        await Expect(visit.Page.Locator("#_said")).ToContainTextAsync("could not be loaded");
        await Expect(visit.Page.Locator("#_by-hand code")).ToBeVisibleAsync();
    }

    private static async Task<string> OpenedAsync(StartForm form)
    {
        await form.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var context = form.Page.Context;
        var asked = new TaskCompletionSource<string>();
        void OnRequest(object? sender, IRequest request) => asked.TrySetResult(request.Url);
        // Nobody is reached: it is enough to see whom the browser would ask.
        await context.SetOfflineAsync(true);
        context.Request += OnRequest;
        var opened = await context.RunAndWaitForPageAsync(() => form.Link.ClickAsync());
        var address = await asked.Task.WaitAsync(TimeSpan.FromSeconds(10));
        context.Request -= OnRequest;
        await opened.CloseAsync();
        await context.SetOfflineAsync(false);
        await form.Page.BringToFrontAsync();
        return address;
    }

    private static async Task<string> CopiedAsync(StartForm form)
    {
        await form.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Expect(form.Page.Locator("#_copied")).ToHaveTextAsync("The text is copied.");
        return await form.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
    }
}
