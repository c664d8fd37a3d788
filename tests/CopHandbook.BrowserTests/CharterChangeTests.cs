using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>A charter that is there already, opened in the form: what is changed differs, and nothing else.</summary>
public class CharterChangeTests(SharedBrowser browser) : BrowserTest(browser)
{
    private const string Commented = """
        ---
        # Ask the sponsor before you change this.
        schema: 1
        subject: Knitting   # not crochet
        status: proposed

        time:
            # Two hours, says Alex.
            cop-budget: [ { hours: 2, per: month } ]
        sponsor: { name: 'Alex Morgan' } # until June
        goals:
        # The first is the one that counts.
        - kind: support
          for:
            - practitioner   # all of them
            - apprentice
          text: >
            Help each other with patterns
            that do not come out.
        tags: [wool, "quiet: hours"]
        ---

        We meet on *Tuesdays*.
        """;

    private static readonly Lazy<RenderedSite> Open = new(() => RenderedSite.With(
        settings => settings.Replace("charter-files-public: false", "charter-files-public: true", StringComparison.Ordinal),
        ("knitting", Commented), ("crochet", Commented.Replace("Knitting", "Crochet", StringComparison.Ordinal).ReplaceLineEndings("\r\n"))));

    private static readonly Lazy<RenderedSite> Closed = new(() => RenderedSite.With(settings => settings, ("knitting", Commented)));

    // Each value of each charter in turn: changed alone, it changes its own lines alone.
    private const string Careless = """
        async ([schema, modules]) => {
          const { read } = await import(modules.yaml);
          const { set, meaning, scalar } = await import(modules.text);
          const data = await (await fetch(schema)).json();
          const found = [];
          let tried = 0;
          const leaves = (node, shape, path) => {
            if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => leaves(value, shape.group.fields.find(field => field.name === key), [...path, key]));
            if (node.kind === 'list') return node.items.flatMap(({ value }, i) => leaves(value, shape.item, [...path, i]));
            const short = shape.takes === 'list' ? shape.item.group : shape.group;
            return [{ node, path: shape.takes === 'list' ? [...path, 0, short.shorthand] : short ? [...path, short.shorthand] : path }];
          };
          for (const id of modules.charters) {
            const text = await (await fetch(`communities/${id}/charter.md`)).text();
            for (const { node, path } of leaves(read(text).root, { takes: 'group', group: data.charter }, [])) {
              tried++;
              const changed = set(text, data.charter, path, scalar('Something: else', { takes: 'text' }));
              const wanted = text.slice(0, node.start) + '"Something: else"' + text.slice(node.end);
              if (changed !== wanted) found.push(`${id} ${path.join('.')}`);
            }
          }
          return [String(tried), ...found];
        }
        """;

    [BrowserFact]
    public async Task Only_the_line_of_what_is_changed_differs()
    {
        await using var form = await StartForm.OpenAsync(Browser, Open.Value, "knitting");
        Assert.Equal("Suggest a change: Knitting", await form.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(Commented, await form.Text.InputValueAsync());
        await form.FillAsync("subject", "Knitting: for all");
        await form.FillAsync("time.cop-budget[0].hours", "3");
        await form.FillAsync("sponsor.agreed", "2026-01-20");
        await form.FillAsync("tags", "wool\nneedles\nquiet: hours");
        await form.Field("goals[0].for").Locator("input[value=apprentice]").UncheckAsync();
        var wanted = Commented
            .Replace("subject: Knitting   #", "subject: \"Knitting: for all\"   #", StringComparison.Ordinal)
            .Replace("hours: 2", "hours: 3", StringComparison.Ordinal)
            .Replace("{ name: 'Alex Morgan' }", "{ name: 'Alex Morgan', agreed: 2026-01-20 }", StringComparison.Ordinal)
            .Replace("    - apprentice\n", "", StringComparison.Ordinal)
            .Replace("[wool, ", "[wool, needles, ", StringComparison.Ordinal);
        Assert.Equal(wanted, await form.Text.InputValueAsync());
        Assert.Equal(("knitting.md", wanted), await form.DownloadAsync());
        Assert.DoesNotContain(StartForm.Check("content/communities/knitting.md", wanted), problem => problem.Severity == Severity.Error);
        Assert.Equal("https://github.com/example-organisation/handbook/edit/main/content/communities/knitting.md", await form.Link.GetAttributeAsync("href"));
        await Expect(form.Page.Locator("#_how")).ToContainTextAsync("select all of the old text");
        await form.FillAsync("subject", "Knitting");
        Assert.Contains("subject: Knitting   # not crochet\n", await form.Text.InputValueAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Line_ends_stay_those_of_the_file()
    {
        await using var form = await StartForm.OpenAsync(Browser, Open.Value, "crochet");
        await form.FillAsync("sponsor.name", "Robin Example");
        var (_, text) = await form.DownloadAsync();
        Assert.Equal(
            Commented.Replace("Knitting", "Crochet", StringComparison.Ordinal).Replace("'Alex Morgan'", "Robin Example", StringComparison.Ordinal).ReplaceLineEndings("\r\n"),
            text);
    }

    [BrowserFact]
    public async Task Every_value_of_every_charter_can_be_changed_alone()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        var files = RenderedSite.Shipped.Files.Select(file => file.Path.Value).ToList();
        string Script(string name) => "/" + files.Single(file => file.StartsWith($"assets/js/{name}.", StringComparison.Ordinal));
        await form.Page.GotoAsync(new Uri(new Uri(form.Page.Url), "/").AbsoluteUri);
        var charters = RenderedSite.Shipped.Site.Pages.OfType<CommunityPage>().Select(page => page.Community.Id.Value).ToArray();
        var modules = new { yaml = Script("charter-yaml"), text = Script("charter-text"), charters };
        var said = await form.Page.EvaluateAsync<string[]>(Careless, new object[] { "schema/form-1.json", modules });
        Assert.True(int.Parse(said[0], System.Globalization.CultureInfo.InvariantCulture) > 300, said[0]);
        Assert.Empty(said[1..]);
    }

    [BrowserFact]
    public async Task A_page_leads_to_the_form_where_its_charter_may_be_seen()
    {
        var page = RenderedSite.Shipped.Site.Pages.OfType<CommunityPage>().First(community => community.Community.Id.Value == "aws");
        await using var visit = await Browser.Open(RenderedSite.Shipped, page, new Look());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Suggest a change" }).ClickAsync();
        await Expect(visit.Page.Locator("#_f-subject")).ToHaveValueAsync("AWS");
        await Expect(visit.Page.Locator("#_id")).Not.ToBeEditableAsync();
        await Expect(visit.Page.Locator("#_todo > li")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_charter_with_notes_is_opened_on_the_git_host_alone()
    {
        var page = Closed.Value.Site.Pages.OfType<CommunityPage>().First(community => community.Community.Id.Value == "knitting");
        await using var visit = await Browser.Open(Closed.Value, page, new Look());
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Suggest a change" })).ToHaveCountAsync(0);
        await using var form = await StartForm.OpenAsync(Browser, Closed.Value, "knitting");
        await Expect(form.Page.Locator("#_said")).ToContainTextAsync("cannot be opened here");
        await Expect(form.Text).ToBeHiddenAsync();
    }

    [BrowserTheory]
    [InlineData("nobody")]
    [InlineData("../aws")]
    [InlineData("javascript:alert(1)")]
    public async Task An_address_that_names_no_charter_says_so(string charter)
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped, Uri.EscapeDataString(charter));
        await Expect(form.Page.Locator("#_said")).ToContainTextAsync("cannot be opened here");
    }

    [BrowserFact]
    public async Task Drafts_of_two_charters_and_of_a_new_one_do_not_mix()
    {
        await using var form = await StartForm.OpenAsync(Browser, Open.Value);
        await form.FillAsync("subject", "Something new");
        await form.Page.GotoAsync(new Uri(new Uri(form.Page.Url), "?charter=knitting").AbsoluteUri);
        await form.FillAsync("subject", "Knitting and more");
        await form.Page.GotoAsync(new Uri(new Uri(form.Page.Url), "?charter=aws").AbsoluteUri);
        await Expect(form.Field("subject")).ToHaveValueAsync("AWS");
        await form.Page.GotoAsync(new Uri(new Uri(form.Page.Url), "./").AbsoluteUri);
        await Expect(form.Field("subject")).ToHaveValueAsync("Something new");
        await form.Page.EvaluateAsync("() => localStorage.setItem('charter-draft:knitting', JSON.stringify({ ...JSON.parse(localStorage.getItem('charter-draft:knitting')), base: 'older' }))");
        await form.Page.GotoAsync(new Uri(new Uri(form.Page.Url), "?charter=knitting").AbsoluteUri);
        await Expect(form.Field("subject")).ToHaveValueAsync("Knitting and more");
        await Expect(form.Page.Locator("#_said")).ToContainTextAsync("has changed since");
    }
}
