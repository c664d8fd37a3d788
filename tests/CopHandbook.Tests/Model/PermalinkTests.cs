using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Model;

public class PermalinkTests
{
    [Theory]
    [InlineData("/communities/aws/", "/", "communities/aws/")]
    [InlineData("/", "/communities/aws/", "../../")]
    [InlineData("/communities/", "/communities/aws/", "../")]
    [InlineData("/communities/aws/", "/communities/aws/", "./")]
    [InlineData("/guidance/time/", "/communities/aws/", "../../guidance/time/")]
    [InlineData("/communities/awsome/", "/communities/aws/", "../awsome/")]
    [InlineData("/assets/a.css", "/guidance/", "../assets/a.css")]
    public void Relative_address_leads_from_page_to_target(string target, string page, string expected)
    {
        Assert.Equal(expected, new Permalink(target).RelativeTo(new Permalink(page)));
        Assert.Equal((new Permalink(target), "?a#b"), new Permalink(page).Follow(expected + "?a#b"));
    }

    [Theory]
    [InlineData("#a", "/communities/aws/", "#a")]
    [InlineData("", "/communities/aws/", "")]
    [InlineData("../../../../a/", "/a/", "")]
    [InlineData("a?b:c", "/communities/aws/a", "?b:c")]
    [InlineData("https://example.org/", null, null)]
    [InlineData("mailto:a@example.org", null, null)]
    [InlineData("//example.org/", null, null)]
    [InlineData("/a/", null, null)]
    public void A_link_is_followed_within_the_site(string href, string? target, string? suffix) =>
        Assert.Equal(target is null ? null : (new Permalink(target), suffix!), new Permalink("/communities/aws/").Follow(href));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/communities/aws/", "communities/aws/index.html")]
    [InlineData("/404.html", "404.html")]
    public void A_page_has_a_file(string permalink, string file) =>
        Assert.Equal(file, new Permalink(permalink).File.Value);

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../b")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    public void An_output_path_stays_inside_the_folder(string path) =>
        Assert.Throws<ArgumentException>(() => new OutputPath(path));
}
