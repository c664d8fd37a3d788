using CopHandbook.BrowserTests.Harness;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests;

/// <summary>Who asks for less motion gets none.</summary>
public class MotionTests(SharedBrowser browser) : BrowserTest(browser)
{
    // A hundredth of a second is how style sheets write "at once".
    private const string Moving = """
        () => {
          const seconds = durations => Math.max(...durations.split(',').map(each => parseFloat(each) / (each.trim().endsWith('ms') ? 1000 : 1)));
          const moves = style => seconds(style.transitionDuration) > 0.01
            || style.animationName !== 'none' && seconds(style.animationDuration) > 0.01
            || style.scrollBehavior === 'smooth';
          return [...document.querySelectorAll('*')]
            .filter(element => [null, '::before', '::after'].some(part => moves(getComputedStyle(element, part))))
            .map(element => element.outerHTML.slice(0, 200));
        }
        """;

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task Nothing_moves(string type)
    {
        await using var visit = await Browser.Open(type, new Look { Motion = ReducedMotion.Reduce });
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Moving));
    }
}
