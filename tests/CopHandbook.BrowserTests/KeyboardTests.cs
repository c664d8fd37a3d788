using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests;

/// <summary>A page by its Tab key alone.</summary>
public class KeyboardTests(SharedBrowser browser) : BrowserTest(browser)
{
    // What can be used with a mouse must be met by a keyboard. Of a group of radio buttons one is.
    private const string Expected = """
        () => {
          window.met = new Set();
          window.expected = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(element => !element.disabled && element.type !== 'radio' && element.checkVisibility({ visibilityProperty: true }));
          return window.expected.length;
        }
        """;

    // Null when focus has left the page or come round; else what is wrong with it, or nothing.
    private const string Step = """
        () => {
          const element = document.activeElement;
          // The parts of a day are stops in one field.
          if (element === window.last && element.matches('input[type=date], input[type=time]')) return '';
          if (!element || element === document.body || window.met.has(element)) return null;
          window.met.add(element);
          window.last = element;
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
          return (marked ? '' : `no outline: ${place}`) + (seen ? '' : `hidden: ${place}`);
        }
        """;

    private const string Missed = "() => window.expected.filter(element => !window.met.has(element)).map(element => element.outerHTML.slice(0, 200))";

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
        var most = await page.EvaluateAsync<int>(Expected) * 5 + 20;
        for (var i = 0; i < most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var wrong = await page.EvaluateAsync<string?>(Step);
            if (wrong is null)
                break;
            Assert.Empty(wrong);
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(Missed));
    }
}
