using System.Text;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Published;

/// <summary>What an organisation makes its own without touching the theme, and a second theme beside the first.</summary>
public class IdentityTests
{
    private const string Own = Checked.Settings + """
        organisation: Baker & Sons <Ltd>
        logo: { image: images/logo.svg, alt: "A \"loaf\"" }
        accent: { light: "#7A1F5C", dark: f0b3dc }
        footer: { text: "Bread & rolls", links: { "Privacy <all>": "https://example.org/p?a=1&b=2" } }
        accessibility: { contact: "https://example.org/help" }

        """;

    [Fact]
    public async Task Logo_and_footer_are_on_each_page()
    {
        var site = await Built(Own);
        foreach (var path in site.Pages.Where(path => site.Page(path).QuerySelector("meta[http-equiv=refresh]") is null))
        {
            var page = site.Page(path);
            Assert.EndsWith("images/logo.svg", page.QuerySelector("header img.logo")!.GetAttribute("src"), StringComparison.Ordinal);
            Assert.Equal("A \"loaf\"", page.QuerySelector("header img.logo")!.GetAttribute("alt"));
            Assert.Equal("Bread & rolls", page.QuerySelector("footer .site-footer-text")!.TextContent);
            Assert.Equal("https://example.org/p?a=1&b=2", page.QuerySelector("footer li a")!.GetAttribute("href"));
            Assert.NotNull(page.QuerySelector("footer a[href$='accessibility/'], footer a[aria-current=page]"));
        }
    }

    [Fact]
    public async Task The_accent_is_a_style_sheet_between_the_themes_and_the_contents()
    {
        var site = await Built(Own);
        var sheets = site.Page("index.html").QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2, sheets.Count);
        Assert.StartsWith("assets/accent.", sheets[1], StringComparison.Ordinal);
        Assert.StartsWith(":root{--colour-link:#7a1f5c;", site.Text(sheets[1]), StringComparison.Ordinal);
        Assert.Contains("dark){:root{--colour-link:#f0b3dc;", site.Text(sheets[1]), StringComparison.Ordinal);
        Assert.DoesNotContain((await Built(Checked.Settings)).Files.Keys, path => path.StartsWith("assets/accent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_colour_leaves_the_other_scheme_alone()
    {
        var site = await Built(Checked.Settings + "accent: \"#7a1f5c\"\n");
        var sheet = site.Files.Keys.Single(path => path.StartsWith("assets/accent.", StringComparison.Ordinal));
        Assert.StartsWith("@media print,not (prefers-color-scheme:dark){:root{--colour-link:#7a1f5c;", site.Text(sheet), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logo: nope.svg", "handbook.yml:2:7 missing-image")]
    [InlineData("logo: { image: guidance/joining.md }", "handbook.yml:2:16 missing-image")]
    [InlineData("accent: \"#ffffff\"", "handbook.yml:2:9 accent-contrast")]
    [InlineData("accent: { dark: \"#000000\" }", "handbook.yml:2:17 accent-contrast")]
    [InlineData("accent: { light: purple }", "handbook.yml:2:18 wrong-type")]
    [InlineData("footer: { links: { Privacy: \"javascript:x\" } }", "handbook.yml:2:29 unsafe-url")]
    public void What_cannot_be_used_is_told_at_its_place(string setting, string problem) =>
        Assert.Equal([problem], Checked.Places(("handbook.yml", Checked.Settings + setting + "\n")));

    [Fact]
    public void The_grounds_that_accents_are_checked_on_are_the_themes()
    {
        var tokens = File.ReadAllText(Repository.At("themes/handbook/assets/css/01-tokens.css"));
        var surfaces = tokens.Split('\n').Where(line => line.Contains("--colour-surface:", StringComparison.Ordinal)).Select(line => line.Split(':')[1].Trim(' ', ';'));
        Assert.Equal([Accent.LightGround.Value, Accent.DarkGround.Value], surfaces);
    }

    [Fact]
    public async Task The_accessibility_statement_names_the_organisation_and_the_way_to_report()
    {
        var page = (await Built(Own)).Page("accessibility/index.html");
        Assert.Contains("Baker & Sons <Ltd>", page.QuerySelector("main article")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main article a[href='https://example.org/help']"));
        Assert.Null((await Built(Checked.Settings)).Page("accessibility/index.html").QuerySelector("main article a"));
    }

    [Fact]
    public async Task A_second_theme_stands_beside_the_first()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings + "theme: plain\n");
        var context = BuiltSite.Context with { Themes = [new HandbookTheme(), new PlainTheme()] };
        var handbook = HandbookPipeline.Check(scratch.At("content"), context);
        Assert.Empty(handbook.Diagnostics);
        var files = HandbookPipeline.Render(handbook, new PlainTheme());
        Assert.Equal("<title>Communities</title><main></main>", System.Text.Encoding.UTF8.GetString(files.Single(file => file.Path.Value == "communities/index.html").Bytes.Span));
        Assert.DoesNotContain(files, file => file.Path.Value.StartsWith("assets/", StringComparison.Ordinal));
        Assert.Equal(["unknown-theme"], Checked.Content(scratch.At("content")).Diagnostics.Select(problem => problem.Rule));
    }

    private static async Task<BuiltSite> Built(string settings)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", settings);
        scratch.Write("content/images/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n");
        return await BuiltSite.Of(scratch.At("content"));
    }

    /// <summary>The least that a theme can be.</summary>
    private sealed class PlainTheme : ThemeAround
    {
        public override string Name => "plain";

        public override IReadOnlyList<string> Languages => ["en"];

        public override IReadOnlyList<OutputFile> AssetsFor(HandbookSettings settings) => [];

        public override byte[] Render(SiteFrame frame, Page page) => Encoding.UTF8.GetBytes($"<title>{page.Title}</title><main></main>");
    }
}
