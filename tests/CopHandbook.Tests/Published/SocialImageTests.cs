using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Published;

/// <summary>Which pages have an image for other sites, and what they say of it.</summary>
public class SocialImageTests
{
    private const string Root = "https://handbook.example.org/";

    [Theory]
    [InlineData("communities/aws/index.html", "assets/social/communities/aws.png", "AWS · Community of practice · Communities of practice handbook")]
    [InlineData("guidance/time/index.html", "assets/social/guidance/time.png", "Time · Guidance · Communities of practice handbook")]
    [InlineData("index.html", "assets/social/handbook.png", "Example Organisation · Communities of practice handbook")]
    [InlineData("calendar/index.html", "assets/social/handbook.png", "Example Organisation · Communities of practice handbook")]
    public async Task A_page_names_its_image_in_full(string path, string image, string alternative)
    {
        var site = await BuiltSite.Of(Repository.Content);
        var page = site.Page(path);
        Assert.Equal(Root + image, Said(page, "og:image"));
        Assert.Equal(alternative, Said(page, "og:image:alt"));
        Assert.Equal(("1200", "630", "image/png"), (Said(page, "og:image:width"), Said(page, "og:image:height"), Said(page, "og:image:type")));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        Assert.Contains(image, site.Files.Keys);
    }

    [Fact]
    public async Task Each_community_and_each_chapter_has_one_and_the_site_too()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var pages = site.Pages
            .Where(path => path.Split('/') is ["communities" or "guidance", _, "index.html"] && site.Page(path).QuerySelector("meta[http-equiv]") is null)
            .Select(path => $"assets/social/{path[..^"/index.html".Length]}.png");
        Assert.Equal(
            pages.Append("assets/social/handbook.png").Order(StringComparer.Ordinal),
            site.Files.Keys.Where(path => path.EndsWith(".png", StringComparison.Ordinal) && path != "apple-touch-icon.png").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_page_links_the_icons_which_are_there()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var icons = site.Page("guidance/time/index.html").QuerySelectorAll("link[rel~=icon], link[rel=apple-touch-icon]")
            .Select(link => link.GetAttribute("href"));
        Assert.Equal(["../../favicon.ico", "../../apple-touch-icon.png"], icons.Where(icon => !icon!.EndsWith(".svg", StringComparison.Ordinal)));
        Assert.Contains("favicon.ico", site.Files.Keys);
        Assert.Contains("apple-touch-icon.png", site.Files.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Checked.Settings + "social-images: false\n")]
    public void Without_an_address_or_where_the_settings_say_so_there_is_none(string settings)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", settings);
        scratch.Write("content/communities/a.md", "---\nschema: 1\nsubject: A\nstatus: proposed\n---\n");
        var (site, theme) = (Checked.Content(scratch.At("content")).Site, new HandbookTheme());
        Assert.Equal(["/favicon.ico", "/apple-touch-icon.png"], theme.PicturesFor(site).Select(picture => picture.Address.Value));
        var page = site.Pages.OfType<CommunityPage>().Single();
        Assert.DoesNotContain("og:image", System.Text.Encoding.UTF8.GetString(theme.Render(site.Frame, page)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_has_none_of_its_own()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/communities/a.md", "---\nschema: 1\nsubject: A\nstatus: proposed\nvisibility: draft\n---\n");
        var (site, theme) = (HandbookPipeline.Check(scratch.At("content"), BuiltSite.Context with { WithDrafts = true }).Site, new HandbookTheme());
        Assert.True(site.Pages.OfType<CommunityPage>().Single().Community.IsDraft);
        Assert.DoesNotContain(theme.PicturesFor(site), picture => picture.Address.Value.Contains("communities", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_audit_follows_the_address_of_an_image()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var without = site.Files.Values.Where(file => file.Path.Value != "assets/social/communities/aws.png").ToList();
        var problem = Assert.Single(AuditStage.Run(without, new Uri(Root)));
        Assert.Equal("communities/aws/index.html", problem.Span.Path.InContent);
        Assert.Contains("links to 'https://handbook.example.org/", problem.Message, StringComparison.Ordinal);
    }

    private static string? Said(AngleSharp.Dom.IDocument page, string property) =>
        page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}
