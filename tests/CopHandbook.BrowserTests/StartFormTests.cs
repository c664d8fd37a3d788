using System.Text.RegularExpressions;
using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Diagnostics;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>What the form does with what is typed, by whom and how.</summary>
public class StartFormTests(SharedBrowser browser) : BrowserTest(browser)
{
    /// <summary>Texts that a writer of YAML could trip over, each once in every kind of field.</summary>
    private static readonly string[] Hostile =
    [
        "Cost: half", "C# and F#", "Half # comment", "'single' and \"double\"", "---", "--- a", "- item", "? key", "a: b: c", "[list]", "{ map: x }",
        "*alias", "&anchor", "!tag", "%directive", "@at", "`tick", "| block", "> fold", "true", "No", "null", "~", "2026", "1.10", "0x1F", "2026-01-05",
        "12:30", "=", "<<", "purl \\", "ends with colon:", "comma, and ] bracket", "😀 emoji 👩‍👩‍👧‍👦", "שלום עולם", "مرحبا بالعالم", "日本語", "Ω≈ç√∫",
        "A name that is exactly as long as it may be, eighty letters from its first to here", "<b>bold</b> & more", "€ 5 — “quoted”…",
    ];

    [BrowserFact]
    public async Task Whatever_is_typed_is_what_check_reads()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        var charters = new List<(string Id, string Typed, string Text)>();
        await form.ProposeAsync();
        foreach (var (typed, i) in Hostile.Select((typed, i) => (typed, i)))
        {
            await form.Page.Locator("#_id").FillAsync($"hostile-{i}");
            foreach (var path in new[] { "subject", "goals[0].text", "sponsor.name" })
                await form.FillAsync(path, typed);
            await form.FillAsync("tags", typed + "\nsecond");
            await Expect(form.ToDo).ToHaveCountAsync(0);
            charters.Add(($"hostile-{i}", typed, await form.Text.InputValueAsync()));
        }

        Assert.Equal(("hostile-40.md", charters[^1].Text), await form.DownloadAsync());
        var found = StartForm.CheckAll(charters.Select(charter => (charter.Id, charter.Text)));
        Assert.Empty(found.Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.Span} {problem.Message}"));
        foreach (var (id, typed, _) in charters)
        {
            var charter = found.Handbook.Communities.Single(community => community.Id.Value == id).Charter;
            Assert.Equal((typed, typed, typed), (charter.Subject, charter.Goals[0].Text, charter.Sponsor!.Name));
            Assert.Equal([typed, "second"], charter.Tags);
        }
    }

    [BrowserFact]
    public async Task A_text_of_several_lines_stays_one()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        const string typed = "First line: one\n\n---\n  second # line\nschema: 2";
        await form.ProposeAsync(goal: typed);
        var text = await form.Text.InputValueAsync();
        Assert.DoesNotContain(StartForm.Check("content/communities/knitting.md", text), problem => problem.Severity == Severity.Error);
        Assert.Equal(typed, StartForm.CheckAll([("knitting", text)]).Handbook.Communities[0].Charter.Goals[0].Text);
    }

    [BrowserFact]
    public async Task What_is_wrong_is_told_as_one_types_in_the_words_of_check()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        await form.ProposeAsync();
        await form.FillAsync("time.cop-budget[0].hours", "two");
        await Expect(form.Problem("time.cop-budget[0].hours")).ToContainTextAsync("'hours' takes a number, with a point before decimals, and this is 'two'");
        await Expect(form.Field("time.cop-budget[0].hours")).ToHaveAttributeAsync("aria-invalid", "true");
        await form.FillAsync("time.cop-budget[0].hours", "2.5");
        await Expect(form.Problem("time.cop-budget[0].hours")).ToBeHiddenAsync();
        await form.FillAsync("sponsor.name", "TBC");
        await Expect(form.Problem("sponsor.name")).ToContainTextAsync("still has the placeholder 'TBC'");
        await form.FillAsync("coordinator.term", "three");
        await form.FillAsync("relevance", "turned \u202Eround");
        var said = StartForm.Check("content/communities/knitting.md", await form.Text.InputValueAsync()).Select(problem => problem.Message).ToList();
        foreach (var message in await form.ToDo.Locator("span").AllInnerTextsAsync())
            Assert.Contains(message[2..], said);
        await form.FillAsync("coordinator.term", "3 months");
        await form.FillAsync("subject", " security ");
        await Expect(form.ToDo).ToContainTextAsync(["There is a community of this subject already: Security.", "placeholder", "There is a community at this address already"]);
    }

    [BrowserFact]
    public async Task What_is_still_to_do_leads_to_its_field()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        await form.FillAsync("status", "active");
        await form.ToDo.GetByRole(AriaRole.Button, new() { Name = "Coordinator, Does the post rotate?" }).ClickAsync();
        await Expect(form.Field("coordinator.rotating")).ToBeFocusedAsync();
        await form.ToDo.GetByRole(AriaRole.Button, new() { Name = "Summary" }).ClickAsync();
        await Expect(form.Field("summary")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Items_come_and_go_and_keep_what_they_say()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        await form.ProposeAsync();
        var list = form.Page.Locator("[data-list=goals]");
        foreach (var number in new[] { 1, 2 })
        {
            await list.Locator("> p > .form-add").ClickAsync();
            await Expect(form.Field($"goals[{number}].kind")).ToBeFocusedAsync();
            await form.FillAsync($"goals[{number}].kind", "educate");
            await form.FillAsync($"goals[{number}].for", "other");
            await form.FillAsync($"goals[{number}].text", $"Goal of number {number}");
        }

        await list.GetByRole(AriaRole.Button, new() { Name = "Remove: Goal 2" }).ClickAsync();
        await Expect(form.Field("goals[1].text")).ToHaveValueAsync("Goal of number 2");
        await Expect(form.Field("goals[1].kind")).ToBeFocusedAsync();
        await Expect(list.Locator(".form-item")).ToHaveCountAsync(2);
        await form.FillAsync("goals[0].text", "");
        await Expect(form.ToDo).ToContainTextAsync(["number 1 of 'goals' has no 'text'"]);
        Assert.Equal(["Goal of number 2"], StartForm.CheckAll([("knitting", await form.Text.InputValueAsync())]).Handbook.Communities[0].Charter.Goals.Select(goal => goal.Text).OfType<string>());
    }

    [BrowserFact]
    public async Task The_text_can_be_written_by_hand_and_the_form_follows()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        await form.ProposeAsync();
        var text = await form.Text.InputValueAsync();
        await form.Text.FillAsync(text.Replace("subject: Knitting", "subject: Felting # for now", StringComparison.Ordinal));
        await Expect(form.Field("subject")).ToHaveValueAsync("Felting");
        await form.FillAsync("subject", "Weaving");
        Assert.Contains("subject: Weaving # for now\n", await form.Text.InputValueAsync(), StringComparison.Ordinal);
        await form.Text.FillAsync(text.Replace("subject: Knitting", "subject: a: b", StringComparison.Ordinal));
        await Expect(form.ToDo).ToContainTextAsync(["Line 3 of the file is written in a way that this form cannot read."]);
        await Expect(form.Page.Locator("#_fields[inert]")).ToHaveCountAsync(1);
        await form.Text.FillAsync(text.Replace("subject:", "sponser:", StringComparison.Ordinal));
        await Expect(form.ToDo).ToContainTextAsync(["there is no field 'sponser'"]);
        await Expect(form.Page.Locator("#_fields[inert]")).ToHaveCountAsync(0);
        await form.Text.FillAsync(text);
        await Expect(form.ToDo).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_draft_survives_a_reload_until_it_is_cleared()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        await form.ProposeAsync();
        await form.Page.Locator("#_id").FillAsync("knitters");
        await Expect(form.Page.Locator("#_kept")).ToContainTextAsync("kept in this browser");
        var text = await form.Text.InputValueAsync();
        await form.Page.ReloadAsync();
        await Expect(form.Page.Locator("#_said")).ToContainTextAsync("the draft that you left here");
        await Expect(form.Text).ToHaveValueAsync(text);
        await Expect(form.Field("goals[0].text")).ToHaveValueAsync("Help each other with patterns.");
        await Expect(form.Page.Locator("#_id")).ToHaveValueAsync("knitters");
        await form.Page.Locator("#_clear").ClickAsync();
        await Expect(form.Text).ToHaveValueAsync(text);
        await form.Page.Locator("#_clear").ClickAsync();
        await Expect(form.Field("subject")).ToHaveValueAsync("");
        await form.Page.ReloadAsync();
        await Expect(form.Page.Locator("#_text")).ToHaveValueAsync(new Regex("^---\nschema: 1\nstatus: proposed\n"));
        await Expect(form.Page.Locator("#_said")).ToBeHiddenAsync();
    }

    /// <summary>Tab, letters, arrows and Space alone.</summary>
    [BrowserFact]
    public async Task A_proposal_can_be_made_by_keyboard_alone()
    {
        await using var form = await StartForm.OpenAsync(Browser, RenderedSite.Shipped);
        var keyboard = form.Page.Keyboard;
        await TabToAsync(form, "subject");
        await keyboard.TypeAsync("Knitting");
        await TabToAsync(form, "goals[0].kind");
        await keyboard.TypeAsync("supp");
        await TabToAsync(form, "goals[0].for");
        await keyboard.PressAsync("Space");
        await TabToAsync(form, "goals[0].text");
        await keyboard.TypeAsync("Help each other.");
        await TabToAsync(form, "time.cop-budget[0].hours");
        await keyboard.TypeAsync("2");
        await TabToAsync(form, "sponsor.name");
        await keyboard.TypeAsync("Alex Morgan");
        await Expect(form.ToDo).ToHaveCountAsync(0);
        for (var i = 0; i < 60 && !await form.Link.EvaluateAsync<bool>("link => link === document.activeElement"); i++)
            await keyboard.PressAsync("Tab");
        await Expect(form.Link).ToBeFocusedAsync();
        Assert.DoesNotContain(StartForm.Check("content/communities/knitting.md", await form.Text.InputValueAsync()), problem => problem.Severity >= Severity.Warning);
    }

    private static async Task TabToAsync(StartForm form, string path)
    {
        for (var i = 0; i < 40; i++)
        {
            await form.Page.Keyboard.PressAsync("Tab");
            if (await form.Field(path).EvaluateAsync<bool>("field => field.contains(document.activeElement)"))
                return;
        }

        Assert.Fail($"no Tab leads to {path}");
    }
}
