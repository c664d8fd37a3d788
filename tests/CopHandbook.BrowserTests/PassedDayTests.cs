using CopHandbook.BrowserTests.Harness;
using CopHandbook.Model.Site;

namespace CopHandbook.BrowserTests;

/// <summary>A page that was built on 1 February 2026 says to its readers which of its days have passed by their own clocks.</summary>
public class PassedDayTests(SharedBrowser browser) : BrowserTest(browser)
{
    private const string Shown = "() => [...document.querySelectorAll('[data-due]')].filter(row => row.innerText.includes('has passed')).map(row => row.dataset.due)";

    // A window of its own, since a clock that was set stays set.
    private static readonly Look ClockSet = new(1111);

    [BrowserTheory]
    [InlineData("2026-02-01T12:00:00", "")]
    // On its day it is due, and not past.
    [InlineData("2026-04-05T12:00:00", "")]
    [InlineData("2026-04-06T12:00:00", "2026-04-05 2026-04-05")]
    [InlineData("2026-05-05T12:00:00", "2026-04-05 2026-04-05 2026-04-19 2026-05-04")]
    public async Task The_overview_says_which_days_have_passed(string now, string expected)
    {
        await using var visit = await Browser.Open(nameof(OverviewPage), ClockSet);
        await visit.Page.Clock.SetFixedTimeAsync(now);
        await visit.Page.ReloadAsync();
        Assert.Equal(expected, string.Join(' ', await visit.Page.EvaluateAsync<string[]>(Shown)));
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Without_scripts_it_says_nothing_of_it()
    {
        await using var visit = await Browser.Open(nameof(OverviewPage), new Look { WithScripts = false });
        Assert.DoesNotContain("has passed", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }
}
