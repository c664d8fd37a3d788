using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Pipeline;

/// <summary>When pictures are drawn, and when they are not.</summary>
public class DrawStageTests
{
    private static readonly HandbookSite Site = Checked.Content(Repository.Content).Site;

    [Fact]
    public void What_is_kept_is_not_drawn_again_until_it_is_made_of_something_else()
    {
        using var scratch = new ScratchFolder();
        var (theme, kept) = (new CountingTheme(), KeptFiles.In(scratch.At("cache"), "pictures"));
        var first = Drawn(theme, kept);
        Assert.Equal(["a.png", "b.png"], first.Select(file => file.Path.Value));
        Assert.Equal(first.Select(Text), Drawn(theme, kept).Select(Text));
        Assert.Equal(2, theme.Drawn);
        theme.Hand = "another";
        Assert.Equal(["a another", "b another"], Drawn(theme, kept).Select(Text));
        Assert.Equal(4, theme.Drawn);
        Drawn(theme, null);
        Assert.Equal(6, theme.Drawn);
    }

    [Fact]
    public async Task A_preview_draws_what_is_asked_for_once_and_nothing_else()
    {
        var theme = new CountingTheme();
        var site = new SiteOnRequest(Site, theme);
        Assert.NotNull(await site.FindAsync("index.html"));
        Assert.Null(await site.FindAsync("c.png"));
        Assert.Equal(0, theme.Drawn);
        Assert.Equal("b one", Text((await site.FindAsync("b.png"))!));
        Assert.Equal("b one", Text((await site.FindAsync("b.png"))!));
        Assert.Equal(1, theme.Drawn);
    }

    [Fact]
    public void Who_follows_links_needs_no_drawing()
    {
        var theme = new CountingTheme();
        Assert.Equal(["a.png", "b.png"], DrawStage.Undrawn(Site, theme).Select(file => file.Path.Value));
        Assert.Equal(0, theme.Drawn);
    }

    private static IReadOnlyList<OutputFile> Drawn(ITheme theme, KeptFiles? kept) =>
        [.. DrawStage.Plan(Site, theme, kept).SelectMany(planned => planned.Make())];

    private static string Text(OutputFile file) => System.Text.Encoding.UTF8.GetString(file.Bytes.Span);

    private sealed class CountingTheme : ThemeAround
    {
        private int drawn;

        public int Drawn => drawn;

        public string Hand { get; set; } = "one";

        public override IReadOnlyList<Picture> PicturesFor(HandbookSite site) => [Of("a"), Of("b")];

        private Picture Of(string name)
        {
            var said = $"{name} {Hand}";
            return new(new($"/{name}.png"), said, () =>
            {
                Interlocked.Increment(ref drawn);
                return System.Text.Encoding.UTF8.GetBytes(said);
            });
        }
    }
}
