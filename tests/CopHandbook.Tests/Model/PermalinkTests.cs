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
    public void Relative_address_leads_from_page_to_target(string target, string page, string expected) =>
        Assert.Equal(expected, new Permalink(target).RelativeTo(new Permalink(page)));

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
