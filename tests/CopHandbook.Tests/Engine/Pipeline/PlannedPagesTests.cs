using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Pipeline;

public class PlannedPagesTests
{
    [Theory]
    [InlineData("/communities/aws/")]
    [InlineData("/print/")]
    [InlineData("/")]
    public async Task A_theme_with_a_bug_names_the_page_and_publishes_nothing(string address)
    {
        using var scratch = new ScratchFolder();
        var handbook = HandbookPipeline.Check(Repository.Content, BuiltSite.Context);
        var site = new OutputFolder(scratch.At("place/site"));
        await HandbookPipeline.PublishAsync(handbook, new HandbookTheme(), site, new());
        scratch.Write("place/site/added.txt", "Whoever publishes takes it away.");
        var before = Entries();

        var bug = await Assert.ThrowsAsync<InvalidOperationException>(
            () => HandbookPipeline.PublishAsync(handbook, new FailingTheme(page => page.Permalink.Value == address), site, new()));

        Assert.Equal($"the page {address} could not be drawn: a bug", bug.Message);
        Assert.Equal(before, Entries());

        List<string> Entries() => [.. Directory.EnumerateFileSystemEntries(scratch.At("place"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void A_page_that_paper_has_too_is_drawn_once()
    {
        var handbook = HandbookPipeline.Check(Repository.Content, BuiltSite.Context);
        var drawn = new List<Page>();
        var theme = new FailingTheme(page =>
        {
            lock (drawn)
                drawn.Add(page);
            return false;
        });
        foreach (var planned in SitePlan.Of(handbook.Site, theme))
            planned.Make();
        Assert.Equal(drawn.Count, drawn.Select(page => page.Permalink).Distinct().Count());
        Assert.Contains(drawn, page => page is PrintPage);
    }

    private sealed class FailingTheme(Predicate<Page> fails) : ThemeAround
    {
        public override byte[] Render(SiteFrame frame, Page page) => fails(page) ? throw new InvalidOperationException("a bug") : base.Render(frame, page);
    }
}
