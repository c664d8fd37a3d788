using CopHandbook.BrowserTests.Harness;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests;

/// <summary>In colours that the reader has chosen, what is drawn still stands out from the page, and so does the focus.</summary>
public class ForcedColourTests(SharedBrowser browser) : BrowserTest(browser)
{
    // Drawings, and small marks that style sheets draw: dots before list items and in badges.
    private const string Lost = """
        () => {
          const paper = getComputedStyle(document.body).backgroundColor;
          const shows = colour => colour !== 'none' && colour !== paper && !/^rgba\(.*, 0\)$/.test(colour);
          const lost = [];
          for (const drawing of document.querySelectorAll('svg')) {
            if (!drawing.checkVisibility()) continue;
            const shapes = [...drawing.querySelectorAll('path, circle, rect, ellipse, line, polygon')].map(shape => getComputedStyle(shape));
            if (!shapes.some(style => shows(style.fill) || shows(style.stroke))) lost.push(drawing.outerHTML.slice(0, 200));
          }
          for (const element of document.querySelectorAll('body *')) {
            for (const part of ['::before', '::after']) {
              const style = getComputedStyle(element, part);
              if (style.content !== '""' || style.position !== 'absolute' || style.width === 'auto' || !element.checkVisibility()) continue;
              if (parseFloat(style.width) < 1 || parseFloat(style.height) < 1 || parseFloat(style.width) > 40) continue;
              const edge = parseFloat(style.borderTopWidth) > 0 && shows(style.borderTopColor);
              if (!edge && !shows(style.backgroundColor) && style.maskImage === 'none') lost.push(part + element.outerHTML.slice(0, 200));
            }
          }
          return lost;
        }
        """;

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task Marks_drawings_and_focus_stand_out(string type)
    {
        await using var visit = await Browser.Open(type, new Look { ForcedColours = ForcedColors.Active });
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => matchMedia('(forced-colors: active)').matches"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Lost));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("solid", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
    }
}
