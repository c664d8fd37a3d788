using CopHandbook.Engine.Links;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>Where the source of a page is on the web.</summary>
public class SourceAddressTests
{
    [Theory]
    [InlineData("https://github.com/o/r", "https://github.com/o/r/blob/HEAD/content/guidance/a%20b.md")]
    [InlineData("https://github.example.org/o/r.git", "https://github.example.org/o/r/blob/HEAD/content/guidance/a%20b.md")]
    [InlineData("https://gitlab.com/o/g/r/", "https://gitlab.com/o/g/r/-/blob/HEAD/content/guidance/a%20b.md")]
    [InlineData("https://bitbucket.org/o/r", "https://bitbucket.org/o/r/src/HEAD/content/guidance/a%20b.md")]
    [InlineData("https://dev.azure.com/o/p/_git/r", "https://dev.azure.com/o/p/_git/r?path=/content/guidance/a%20b.md")]
    [InlineData("https://o.visualstudio.com/p/_git/r", "https://o.visualstudio.com/p/_git/r?path=/content/guidance/a%20b.md")]
    [InlineData("https://code.example.org/o/r", null)]
    [InlineData("https://notgithub.com/o/r", null)]
    [InlineData("https://github.com/o/r?tab=readme", null)]
    public void Each_known_host_has_its_own_way(string repository, string? address) =>
        Assert.Equal(address, SourceAddress.Of(WebAddress.Read(repository)!.Value, "content", SourcePath.Under("content", "guidance/a b.md")));

    [Theory]
    [InlineData("/home/somebody/handbook/content", "content/guidance/time.md")]
    [InlineData("../handbook/content/", "content/guidance/time.md")]
    [InlineData(".", "guidance/time.md")]
    public void The_folders_above_the_content_are_not_told(string content, string path) =>
        Assert.Equal(
            $"https://github.com/o/r/blob/HEAD/{path}",
            SourceAddress.Of(WebAddress.Read("https://github.com/o/r")!.Value, content, SourcePath.Under(content, "guidance/time.md")));
}
