using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CopHandbook.BrowserTests;

/// <summary>What the filters of the catalogue leave of it, by mouse, by keyboard and by address.</summary>
public class CatalogueFilterTests(SharedBrowser browser) : BrowserTest(browser)
{
    private static readonly string[] All =
        ["AWS", "Security", "Testing", "Public speaking", "Accessibility", "Data visualisation", "Test automation"];

    // Chooses each option in turn, in the place of those of its group, and says whose number is not that of the cards then left.
    private const string WrongCounts = """
        () => {
          const boxes = [...document.querySelectorAll('#_filters input[type=checkbox]')];
          const left = () => [...document.querySelectorAll('.card')].filter(card => card.checkVisibility()).length;
          return boxes.filter(box => !box.checked).flatMap(box => {
            const said = Number(box.closest('label').querySelector('[data-count]').textContent);
            const changed = [...boxes.filter(other => other.name === box.name && other.checked), box];
            changed.forEach(each => each.click());
            const found = left();
            changed.forEach(each => each.click());
            return said === found ? [] : [`${box.name}=${box.value} says ${said} and leaves ${found}`];
          });
        }
        """;

    [BrowserFact]
    public async Task Groups_must_all_hold_and_of_a_group_any_option()
    {
        await using var visit = await Open();
        var page = visit.Page;
        await Option(page, "goal", "support").CheckAsync();
        await Leaves(page, "AWS", "Security", "Testing", "Public speaking", "Accessibility");
        await Option(page, "tag", "quality").CheckAsync();
        await Leaves(page, "Security", "Testing", "Accessibility");
        await Option(page, "tag", "communication").CheckAsync();
        await Leaves(page, "Security", "Testing", "Public speaking", "Accessibility");
        await Option(page, "status", "active").CheckAsync();
        await Leaves(page, "Security", "Testing");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Shown: 2 of 7");
    }

    [BrowserFact]
    public async Task A_part_of_a_name_finds_it_whatever_its_case_and_accents()
    {
        await using var visit = await Open();
        await Name(visit.Page).FillAsync("SÉCUR");
        await Leaves(visit.Page, "Security");
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData("?goal=support&status=active")]
    public async Task Each_option_says_how_many_it_leaves(string query)
    {
        await using var visit = await Open(query);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(WrongCounts));
        await Expect(Count(visit.Page, "tag", "quality")).ToHaveTextAsync(query.Length == 0 ? "4" : "2");
        // Of its own group: the one that is chosen could be exchanged for it.
        await Expect(Count(visit.Page, "status", "proposed")).ToHaveTextAsync("1");
    }

    [BrowserFact]
    public async Task The_address_keeps_the_choice_through_a_reload_and_the_way_back()
    {
        await using var visit = await Open();
        var page = visit.Page;
        var bare = page.Url;
        await Option(page, "goal", "support").CheckAsync();
        await Option(page, "status", "active").CheckAsync();
        await Expect(page).ToHaveURLAsync(bare + "?goal=support&status=active");
        await page.ReloadAsync();
        await Expect(Option(page, "status", "active")).ToBeCheckedAsync();
        await Leaves(page, "AWS", "Security", "Testing");
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(bare + "?goal=support");
        await Expect(Option(page, "goal", "support")).ToBeCheckedAsync();
        await Expect(Option(page, "status", "active")).Not.ToBeCheckedAsync();
        await Leaves(page, "AWS", "Security", "Testing", "Public speaking", "Accessibility");
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(bare);
        await Leaves(page, All);
    }

    [BrowserTheory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_keyboard_opens_chooses_and_clears(int width, bool isOpen)
    {
        await using var visit = await Open(look: new Look(width));
        var page = visit.Page;
        var summary = page.Locator("#_filters summary");
        await Expect(Name(page)).ToBeVisibleAsync(new() { Visible = isOpen });
        await summary.PressAsync("Enter");
        await Expect(Name(page)).ToBeVisibleAsync(new() { Visible = !isOpen });
        if (isOpen)
            await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(Name(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(Option(page, "goal", "support")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Leaves(page, "AWS", "Security", "Testing", "Public speaking", "Accessibility");
        await Expect(Option(page, "goal", "support")).ToBeFocusedAsync();
        await page.Locator("#_clear").PressAsync("Enter");
        await Leaves(page, All);
        await Expect(summary).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Where_nothing_is_left_the_page_says_so_and_all_can_be_cleared()
    {
        await using var visit = await Open();
        var page = visit.Page;
        var (nothing, clear) = (page.GetByText("No community has all of this."), page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }));
        await Expect(nothing).ToBeHiddenAsync();
        await Expect(clear).ToBeHiddenAsync();
        await Option(page, "tag", "quality").CheckAsync();
        await Name(page).FillAsync("speaking");
        await Expect(nothing).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Shown: 0 of 7");
        await Expect(page.Locator("section[data-status]:visible")).ToHaveCountAsync(0);
        await clear.ClickAsync();
        await Leaves(page, All);
        Assert.Empty(new Uri(page.Url).Query);
        await Expect(Name(page)).ToHaveValueAsync("");
        await Expect(page.Locator("#_filters input:checked")).ToHaveCountAsync(0);
        await Expect(nothing).ToBeHiddenAsync();
        await Expect(clear).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToBeEmptyAsync();
    }

    private static ILocator Option(IPage page, string group, string word) => page.Locator($"#_filters input[name={group}][value={word}]");

    private static ILocator Count(IPage page, string group, string word) =>
        page.Locator("#_filters label").Filter(new() { Has = page.Locator($"input[name={group}][value={word}]") }).Locator("[data-count]");

    private static ILocator Name(IPage page) => page.Locator("#_filters input[type=search]");

    private static Task Leaves(IPage page, params string[] subjects) => Expect(page.Locator(".card h3:visible")).ToHaveTextAsync(subjects);

    private Task<Visit> Open(string query = "", Look? look = null) =>
        Browser.Open(RenderedSite.Shipped, Permalink.Communities.Value[1..] + query, look ?? new Look());
}
