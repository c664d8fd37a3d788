using CopHandbook.BrowserTests.Harness;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests;

/// <summary>The text of a page is all there: without scripts, and on paper.</summary>
public class WholeTextTests(SharedBrowser browser) : BrowserTest(browser)
{
    // Words of the main part that nobody sees, but those in an element that the selector allows.
    private const string Unseen = """
        allowed => {
          const unseen = [];
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const words = walker.currentNode.data.trim();
            const element = walker.currentNode.parentElement;
            if (words !== '' && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest(allowed))
              unseen.push(words);
          }
          return unseen;
        }
        """;

    private const string Pinned = """
        () => [...document.querySelectorAll('*')]
          .filter(element => element.checkVisibility() && ['fixed', 'sticky'].includes(getComputedStyle(element).position))
          .map(element => element.outerHTML.slice(0, 200))
        """;

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task A_page_reads_whole_without_scripts(string type)
    {
        await using var visit = await Browser.Open(type, new Look { WithScripts = false });
        // What can be opened, and what only a script can answer or know, may wait for it. A drawing's name is heard and not seen,
        // and its words are also in the table beside it.
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Unseen, "details, dialog, template, script, [hidden]:has(button, input, select, output), .catalogue-list [hidden], [data-due] [hidden], svg"));
    }

    [BrowserTheory]
    [MemberData(nameof(PageTypes))]
    public async Task Paper_loses_links_and_no_text(string type)
    {
        await using var visit = await Browser.Open(type, new Look { Media = Media.Print });
        // Paper has no use for filters and forms; the list that filters have left is printed, and the file that a form would write.
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Unseen, "nav, a, button, label, noscript, script, template, dialog, [hidden], .filters, .start-form, svg"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Pinned));
    }
}
