using System.Text.Json;
using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests;

/// <summary>A page by its Tab key alone.</summary>
public class KeyboardTests(SharedBrowser browser) : BrowserTest(browser)
{
    // Each question to the browser costs more than the answer, so it is asked once for so many.
    private const int Stops = 10;

    private const string Begin = """
        () => {
          // What can be used with a mouse must be met by a keyboard. Of a group of radio buttons one is.
          const expected = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(element => !element.disabled && element.type !== 'radio' && element.checkVisibility({ visibilityProperty: true }));
          const met = new Set();
          const wrong = [];
          let last = document.body;
          let isOver = false;
          const look = () => {
            const element = document.activeElement;
            // The parts of a day are stops in one field.
            if (element === last) return;
            // Focus has left the page or come round.
            isOver ||= !element || element === document.body || met.has(element);
            if (isOver) return;
            met.add(element);
            last = element;
            // A card is outlined around the link that fills it.
            const styles = [element, element.closest('.card')].filter(Boolean).map(outlined => getComputedStyle(outlined));
            const marked = styles.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
            const seen = [...element.getClientRects()].some(box => {
              const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
              const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
              if (right - left < 1 || bottom - top < 1) return false;
              const uppermost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              return uppermost !== null && (element.contains(uppermost) || uppermost.contains(element) && getComputedStyle(uppermost).position === 'static');
            });
            const place = element.outerHTML.slice(0, 200);
            if (!marked) wrong.push(`no outline: ${place}`);
            if (!seen) wrong.push(`hidden: ${place}`);
          };
          // Where a Tab has led to is looked at when the next one comes, before that leads on.
          addEventListener('keydown', look, { capture: true });
          window.walked = () => {
            look();
            return { isOver, wrong, missed: expected.filter(element => !met.has(element)).map(element => element.outerHTML.slice(0, 200)) };
          };
          return expected.length;
        }
        """;

    private sealed record Walk(bool IsOver, string[] Wrong, string[] Missed);

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task Tab_meets_everything_and_shows_where_it_is_on_a_wide_screen(string type) => await WalkAsync(type, new Look());

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task Tab_meets_everything_and_shows_where_it_is_on_a_narrow_screen(string type) => await WalkAsync(type, new Look(320));

    /// <summary>A card has no head that one would skip.</summary>
    public static TheoryData<string> PagesWithHead =>
        [.. RenderedSite.Shipped.PageTypes.Keys.Where(type => type != nameof(EmbedPage)).Order(StringComparer.Ordinal)];

    [BrowserTheory]
    [MemberData(nameof(PagesWithHead))]
    public async Task The_first_stop_skips_to_the_content(string type)
    {
        await using var visit = await Browser.Open(type, new Look());
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#_content", await visit.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("MAIN", await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main, footer') !== null"));
    }

    private async Task WalkAsync(string type, Look look)
    {
        await using var visit = await Browser.Open(type, look with { Motion = ReducedMotion.Reduce });
        var page = visit.Page;
        var most = await page.EvaluateAsync<int>(Begin) * 5 + 20;
        for (var i = 1; i <= most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (i % Stops == 0 && await HasEndedAsync(page))
                return;
        }

        Assert.Fail("Tab never leaves the page");
    }

    private static async Task<bool> HasEndedAsync(IPage page)
    {
        var walk = (await page.EvaluateAsync("() => window.walked()")).GetValueOrDefault().Deserialize<Walk>(JsonSerializerOptions.Web)!;
        Assert.Empty(walk.Wrong);
        if (walk.IsOver)
            Assert.Empty(walk.Missed);
        return walk.IsOver;
    }
}
