using CopHandbook.BrowserTests.Harness;
using CopHandbook.Tests.Harness;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>The page that somebody has open while they write.</summary>
public sealed class PreviewTests(SharedBrowser browser) : BrowserTest(browser), IDisposable
{
    private const float Patience = 20_000;

    private readonly ScratchFolder scratch = new();

    [BrowserFact]
    public async Task An_edit_comes_by_itself_and_a_page_that_it_does_not_touch_stays()
    {
        await using var preview = await LivePreview.Of(scratch.CopyContent());
        await using var edited = await Browser.Open(new Uri(preview.Address, "communities/aws/"), new Look());
        await using var other = await Browser.Open(new Uri(preview.Address, "guidance/time/"), new Look());
        await other.Page.EvaluateAsync("window.stays = true");
        await File.AppendAllTextAsync(scratch.At("content/communities/aws.md"), "\nWritten just now.\n");
        await Expect(edited.Page.GetByText("Written just now.")).ToBeVisibleAsync(new() { Timeout = Patience });
        Assert.True(await other.Page.EvaluateAsync<bool>("window.stays"));
        await File.AppendAllTextAsync(scratch.At("content/guidance/time.md"), "\nThis too.\n");
        await Expect(other.Page.GetByText("This too.")).ToBeVisibleAsync(new() { Timeout = Patience });
        Assert.Empty(edited.Complaints);
        Assert.Empty(other.Complaints);
    }

    [BrowserFact]
    public async Task Breaking_a_file_shows_what_is_wrong_over_the_last_sound_page_and_mending_it_clears_that()
    {
        await using var preview = await LivePreview.Of(scratch.CopyContent(), editor: "vscode");
        await using var visit = await Browser.Open(new Uri(preview.Address, "communities/aws/"), new Look());
        var (page, aws) = (visit.Page, scratch.At("content/communities/aws.md"));
        var panel = page.Locator("cophandbook-preview .panel.broken");
        await Expect(panel).ToHaveCountAsync(0);
        var sound = await File.ReadAllTextAsync(aws);

        await File.AppendAllTextAsync(scratch.At("content/guidance/time.md"), "\n[Nowhere](nothing.md)\n");
        await File.WriteAllTextAsync(aws, sound.Replace("status: active", "status: <img src=x onerror=alert(1)>", StringComparison.Ordinal));
        await Expect(panel).ToBeVisibleAsync(new() { Timeout = Patience });
        await Expect(panel.Locator("li.error")).ToHaveCountAsync(2, new() { Timeout = Patience });
        await Expect(panel.Locator("h2").First).ToHaveTextAsync("On this page");
        var first = panel.Locator("li").First;
        await Expect(first).ToContainTextAsync("content/communities/aws.md:4:9");
        await Expect(first).ToContainTextAsync("'status' cannot be '<img src=x onerror=alert(1)>'");
        await Expect(first.Locator(".hint, .also, strong").First).ToBeVisibleAsync();
        Assert.EndsWith("content/communities/aws.md:4:9", await first.Locator("a").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.StartsWith("vscode://file/", await first.Locator("a").GetAttributeAsync("href"), StringComparison.Ordinal);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("AWS");
        await Expect(panel.Locator("img")).ToHaveCountAsync(0);

        await File.WriteAllTextAsync(aws, sound);
        await Expect(panel.Locator("li.error")).ToHaveCountAsync(1, new() { Timeout = Patience });
        File.Copy(Path.Combine(Repository.Content, "guidance/time.md"), scratch.At("content/guidance/time.md"), overwrite: true);
        await Expect(panel).ToHaveCountAsync(0, new() { Timeout = Patience });
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Foreign);
    }

    [BrowserFact]
    public async Task Advice_folds_away_when_the_errors_are_mended_and_stays_open_for_who_opened_it()
    {
        await using var preview = await LivePreview.Of(scratch.CopyContent());
        await using var visit = await Browser.Open(new Uri(preview.Address, "communities/aws/"), new Look());
        var (panel, time) = (visit.Page.Locator("cophandbook-preview .panel"), scratch.At("content/guidance/time.md"));
        var advice = visit.Page.Locator("cophandbook-preview .panel.advice");
        await Expect(advice.Locator(".summary")).ToHaveAttributeAsync("aria-expanded", "false", new() { Timeout = Patience });
        await Expect(advice.Locator("li").First).ToBeHiddenAsync();

        var sound = await File.ReadAllTextAsync(time);
        await File.WriteAllTextAsync(time, sound + "\n[Nowhere](nothing.md)\n");
        await Expect(panel.Locator("li.error")).ToBeVisibleAsync(new() { Timeout = Patience });
        await File.WriteAllTextAsync(time, sound);
        await Expect(advice).ToBeVisibleAsync(new() { Timeout = Patience });
        await Expect(advice.Locator(".summary")).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(advice.Locator("li").First).ToBeHiddenAsync();

        await advice.Locator(".summary").ClickAsync();
        await Expect(advice.Locator("li").First).ToBeVisibleAsync();
        // A second piece of advice elsewhere comes into the list that somebody reads.
        var security = scratch.At("content/communities/security.md");
        await File.WriteAllTextAsync(security, (await File.ReadAllTextAsync(security)).Replace("due: 2026-09-09", "due: 2026-01-09", StringComparison.Ordinal));
        await Expect(advice.Locator("li")).ToHaveCountAsync(2, new() { Timeout = Patience });
        await Expect(advice.Locator("li").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Content_that_never_was_sound_comes_once_it_is()
    {
        var aws = Path.Combine(scratch.CopyContent(), "communities/aws.md");
        var sound = await File.ReadAllTextAsync(aws);
        await File.WriteAllTextAsync(aws, "nothing of a charter");
        await using var preview = await LivePreview.Of(scratch.At("content"));
        await using var visit = await Browser.Open(new Uri(preview.Address, "communities/aws/"), new Look());
        await Expect(visit.Page.Locator("cophandbook-preview li.error").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await File.WriteAllTextAsync(aws, sound);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("AWS", new() { Timeout = Patience });
    }

    [BrowserFact]
    public async Task A_draft_is_shown_and_marked()
    {
        var aws = Path.Combine(scratch.CopyContent(), "communities/aws.md");
        await using var preview = await LivePreview.Of(scratch.At("content"));
        await using var visit = await Browser.Open(new Uri(preview.Address, "communities/aws/"), new Look());
        await File.WriteAllTextAsync(aws, (await File.ReadAllTextAsync(aws)).Replace("schema: 1", "schema: 1\nvisibility: draft", StringComparison.Ordinal));
        await Expect(visit.Page.GetByText("This is a draft.")).ToBeVisibleAsync(new() { Timeout = Patience });
    }

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_list_of_problems_is_as_accessible_as_the_page(int width, ColorScheme scheme)
    {
        await using var preview = await LivePreview.Of(scratch.CopyContent(), editor: "vscode");
        await File.AppendAllTextAsync(scratch.At("content/guidance/time.md"), "\n[Nowhere](a-rather-long-name-of-a-file-that-does-not-exist.md)\n");
        await preview.UntilState(state => !state.IsCurrent, "the error");
        await using var visit = await Browser.Open(new Uri(preview.Address, "guidance/time/"), new Look(width) { Scheme = scheme });
        await Expect(visit.Page.Locator("cophandbook-preview li.error")).ToBeVisibleAsync(new() { Timeout = Patience });
        await Axe.ExamineAsync(visit.Page, scheme, "problems", width);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        // By keyboard alone: closed with Escape, opened again, and the place reached.
        await visit.Page.Locator("cophandbook-preview .summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.Locator("cophandbook-preview li.error")).ToBeHiddenAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("cophandbook-preview li.error")).ToBeVisibleAsync();
    }

    public void Dispose() => scratch.Dispose();
}
