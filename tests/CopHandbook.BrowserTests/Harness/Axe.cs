using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>WCAG 2.2 AA as far as a program can tell, and what axe calls best practice.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly object All = new
    {
        runOnly = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        // Targets of 24 pixels: axe leaves them out unless asked.
        rules = new Dictionary<string, object> { ["target-size"] = new { enabled = true } },
        // Of what is sound, one element a rule says enough.
        resultTypes = (string[])["violations"],
    };

    // A scheme changes colours alone, and axe is the slowest of these tests: the other rules are asked in the light.
    private static readonly object OfColours = new
    {
        runOnly = (string[])["color-contrast", "link-in-text-block"],
        resultTypes = (string[])["violations"],
    };

    // Only what is asked below leaves the page: whatever axe weighed is megabytes of a long one.
    private const string Run = """
        async options => {
          const { passes, violations } = await axe.run(document, options);
          return {
            asked: passes.map(rule => rule.id),
            wrong: violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`)),
          };
        }
        """;

    /// <summary>Fails with what is wrong with a page that is open.</summary>
    /// <param name="place">Says in the failure which page it is.</param>
    /// <param name="widths">In CSS pixels.</param>
    public static async Task ExamineAsync(IPage page, ColorScheme scheme, string place, params int[] widths)
    {
        var (options, certain) = scheme == ColorScheme.Dark ? (OfColours, "color-contrast") : (All, "target-size");
        await page.EvaluateAsync(Script);
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            var found = (await page.EvaluateAsync(Run, options)).GetValueOrDefault();
            Assert.Contains(certain, Texts(found.GetProperty("asked")));
            Assert.True(found.GetProperty("wrong").GetArrayLength() == 0, $"{place}, {scheme}, {width} pixels:\n{string.Join('\n', Texts(found.GetProperty("wrong")))}");
        }
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString()!);
}
