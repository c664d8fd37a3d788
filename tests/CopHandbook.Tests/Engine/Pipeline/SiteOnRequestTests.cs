using CopHandbook.Engine.Pipeline;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Pipeline;

public class SiteOnRequestTests
{
    private static readonly CheckedHandbook Handbook = Checked.Content(Repository.Content);

    [Fact]
    public async Task Each_file_is_found_and_is_that_of_a_build()
    {
        var site = new SiteOnRequest(Handbook.Site, new HandbookTheme());
        foreach (var file in HandbookPipeline.Render(Handbook, new HandbookTheme()))
            Assert.True((await site.FindAsync(file.Path.Value))?.Bytes.Span.SequenceEqual(file.Bytes.Span), file.Path.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("communities/aws")]
    [InlineData("communities/aws/")]
    [InlineData("communities/aws/index.htm")]
    [InlineData("communities/awsindex.html")]
    [InlineData("/communities/aws/index.html")]
    [InlineData("communities/AWS/index.html")]
    [InlineData("communities/nobody/index.html")]
    // Without a twin.
    [InlineData("communities/aws/embed/index.md")]
    [InlineData("c/aws/index.md")]
    [InlineData("404.md")]
    public async Task What_is_no_path_of_a_file_is_not_found(string path) =>
        Assert.Null(await new SiteOnRequest(Handbook.Site, new HandbookTheme()).FindAsync(path));
}
