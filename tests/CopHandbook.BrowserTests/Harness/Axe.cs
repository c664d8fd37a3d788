using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>WCAG 2.2 AA as far as a program can tell, and what axe calls best practice.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions All = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // Targets of 24 pixels: axe leaves them out unless asked.
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        // Of what is sound, one element a rule says enough.
        ResultTypes = [ResultType.Violations],
    };

    // A scheme changes colours alone, and axe is the slowest of these tests: the other rules are asked in the light.
    private static readonly AxeRunOptions OfColours = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Fails with what is wrong with a page that is open.</summary>
    /// <param name="place">Says in the failure which page it is.</param>
    /// <param name="widths">In CSS pixels.</param>
    public static async Task ExamineAsync(IPage page, ColorScheme scheme, string place, params int[] widths)
    {
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            var result = await page.RunAxe(scheme == ColorScheme.Dark ? OfColours : All);
            Assert.Contains(result.Passes, rule => rule.Id == (scheme == ColorScheme.Dark ? "color-contrast" : "target-size"));
            var found = result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}"));
            Assert.True(!found.Any(), $"{place}, {scheme}, {width} pixels:\n{string.Join('\n', found)}");
        }
    }
}
