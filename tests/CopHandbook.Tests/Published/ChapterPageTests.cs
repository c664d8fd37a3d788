using CopHandbook.Engine.Pipeline;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Published;

/// <summary>What a chapter's page says of its age and its source.</summary>
public class ChapterPageTests
{
    private const string Settings = Checked.Settings + "repository: https://github.com/o/r\n";

    [Fact]
    public async Task Dates_come_from_the_history_and_the_front_matter()
    {
        using var folder = new GitFolder();
        folder.Write("handbook.yml", Settings);
        folder.Write("guidance/joining.md", "---\ntitle: Joining\nreviewed: 2025-11-10\nreview-after: 12 months\n---\nText.\n");
        folder.Commit(on: "2026-01-20");
        var files = HandbookPipeline.Render(folder.Check(BuiltSite.Context.Today), new HandbookTheme());
        var page = new BuiltSite(files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal)).Page("guidance/joining/index.html");
        Assert.Equal(["2026-01-20", "2025-11-10", "2026-11-10"], page.QuerySelectorAll(".chapter-dates time").Select(time => time.GetAttribute("datetime")));
        Assert.Null(page.QuerySelector("main .banner"));
    }

    [Fact]
    public async Task A_chapter_past_its_review_says_so_and_links_its_source()
    {
        var page = (await Built(Settings, "---\ntitle: Joining\nreviewed: 2024-11-10\nreview-after: 12 months\n---\nText.\n")).Page("guidance/joining/index.html");
        Assert.Equal("2025-11-10", page.QuerySelector("main .banner time")!.GetAttribute("datetime"));
        Assert.Equal(["2024-11-10"], page.QuerySelectorAll(".chapter-dates time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal("https://github.com/o/r/blob/HEAD/content/guidance/joining.md", page.QuerySelector(".page-source a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_is_said_of_what_is_not_known()
    {
        var page = (await Built(Checked.Settings, "---\ntitle: Joining\n---\nText.\n")).Page("guidance/joining/index.html");
        Assert.Null(page.QuerySelector(".chapter-dates, .banner, script"));
    }

    private static async Task<BuiltSite> Built(string settings, string chapter)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", settings);
        scratch.Write("content/guidance/joining.md", chapter);
        return await BuiltSite.Of(scratch.At("content"));
    }
}
