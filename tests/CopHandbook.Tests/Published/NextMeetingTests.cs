using AngleSharp.Dom;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>When the communities of the shipped content meet next, as reckoned by hand as of 1 February 2026, a Sunday.</summary>
public class NextMeetingTests
{
    [Fact]
    public async Task The_home_page_tells_what_meets_next()
    {
        var site = await BuiltSite.Of(Repository.Content);
        Assert.Equal(
            [
                "2026-02-04T10:00+00:00 Wednesday 4 February 2026, 10:00 Weekly findings Security communities/security/",
                "2026-02-05T12:30+00:00 Thursday 5 February 2026, 12:30 Testing lunch Testing communities/testing/",
                "2026-02-24T17:30+00:00 Tuesday 24 February 2026, 17:30 Evening show and tell Testing communities/testing/",
            ],
            site.Page("index.html").QuerySelectorAll(".agenda li").Select(entry =>
                $"{Moment(entry)} {Words(entry.QuerySelector("time"))} {Words(entry.QuerySelector("bdi"))} {Words(entry.QuerySelector("a"))} {entry.QuerySelector("a")!.GetAttribute("href")}"));
    }

    [Fact]
    public async Task Each_community_tells_its_next_meeting_and_the_next_of_each()
    {
        var site = await BuiltSite.Of(Repository.Content);
        Assert.Equal(["2026-02-04T10:00+00:00"], Moments(site, "security", ".glance time"));
        // Counted from 16 January 2025, the third Thursday; in April the clocks are an hour ahead.
        Assert.Equal(["2026-02-04T10:00+00:00", "2026-04-16T14:00+01:00"], Moments(site, "security", ".meeting .meeting-date"));
        Assert.Equal(["2026-02-05T12:30+00:00"], Moments(site, "testing", ".glance time"));
        Assert.Equal(["2026-02-05T12:30+00:00", "2026-02-24T17:30+00:00"], Moments(site, "testing", ".meeting .meeting-date"));
        // A day that varies, a proposal, a community at rest and one that is over.
        foreach (var id in new[] { "aws", "accessibility", "data-visualisation", "test-automation" })
            Assert.Empty(Moments(site, id, ".glance time, .meeting time"));
    }

    [Fact]
    public async Task The_catalogue_tells_one_next_meeting_a_card()
    {
        var site = await BuiltSite.Of(Repository.Content);
        Assert.Equal(
            ["Security 2026-02-04T10:00+00:00", "Testing 2026-02-05T12:30+00:00"],
            site.Page("communities/index.html").QuerySelectorAll(".card:has(time)").Select(card => $"{Words(card.QuerySelector("h3"))} {Moment(card)}"));
    }

    private static IEnumerable<string?> Moments(BuiltSite site, string id, string selector) =>
        site.Page($"communities/{id}/index.html").QuerySelectorAll(selector).Select(time => time.GetAttribute("datetime"));

    private static string? Moment(IElement element) => Assert.Single(element.QuerySelectorAll("time")).GetAttribute("datetime");

    private static string Words(IElement? element) => element!.TextContent.Trim().Replace('\u00a0', ' ');
}
