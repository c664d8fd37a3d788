using CopHandbook.Engine.Links;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>Where the source of a page is on the web.</summary>
public class SourceHostTests
{
    private static readonly SourcePath Chapter = SourcePath.Under("content", "guidance/a b.md");

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
    public void Each_known_host_has_its_own_way(string repository, string? address) => Assert.Equal(address, At(repository)?.Of(Chapter));

    [Theory]
    [InlineData("https://github.com/o/r", "https://github.com/o/r/blob/HEAD/content/guidance/a%20b.md?plain=1#L12")]
    [InlineData("https://gitlab.com/o/r", "https://gitlab.com/o/r/-/blob/HEAD/content/guidance/a%20b.md?plain=1#L12")]
    [InlineData("https://bitbucket.org/o/r", "https://bitbucket.org/o/r/src/HEAD/content/guidance/a%20b.md#lines-12")]
    [InlineData(
        "https://dev.azure.com/o/p/_git/r",
        "https://dev.azure.com/o/p/_git/r?path=/content/guidance/a%20b.md&line=12&lineEnd=13&lineStartColumn=1&lineEndColumn=1&_a=contents")]
    public void A_line_is_shown_in_the_text_as_it_is_written(string repository, string address) =>
        Assert.Equal(address, At(repository)!.Of(Chapter, 12));

    [Theory]
    [InlineData("/home/somebody/handbook/content", "content/guidance/time.md")]
    [InlineData("../handbook/content/", "content/guidance/time.md")]
    [InlineData(".", "guidance/time.md")]
    public void The_folders_above_the_content_are_not_told(string content, string path) => Assert.Equal(
        $"https://github.com/o/r/blob/HEAD/{path}",
        At("https://github.com/o/r", content)!.Of(SourcePath.Under(content, "guidance/time.md")));

    [Theory]
    [InlineData("https://github.com/o/r", "content", "https://github.com/o/r/tree/HEAD/content/communities")]
    [InlineData("https://gitlab.com/o/r", "content", "https://gitlab.com/o/r/-/tree/HEAD/content/communities")]
    [InlineData("https://bitbucket.org/o/r", "content", "https://bitbucket.org/o/r/src/HEAD/content/communities")]
    [InlineData("https://dev.azure.com/o/p/_git/r", ".", "https://dev.azure.com/o/p/_git/r?path=/communities")]
    public void A_folder_has_a_page_too(string repository, string content, string address) =>
        Assert.Equal(address, At(repository, content)!.OfFolder("communities"));

    [Theory]
    [InlineData("https://github.com/o/r", "https://github.com/o/r/new/our%20main/x", "https://github.com/o/r/edit/our%20main/x/content/communities/{id}.md")]
    [InlineData("https://gitlab.com/o/r", "https://gitlab.com/o/r/-/new/our%20main/x", "https://gitlab.com/o/r/-/edit/our%20main/x/content/communities/{id}.md")]
    [InlineData(
        "https://bitbucket.org/o/r", "https://bitbucket.org/o/r/src/HEAD/content/communities",
        "https://bitbucket.org/o/r/src/our%20main/x/content/communities/{id}.md?mode=edit&at=our%20main/x")]
    [InlineData(
        "https://dev.azure.com/o/p/_git/r", "https://dev.azure.com/o/p/_git/r?path=/content/communities",
        "https://dev.azure.com/o/p/_git/r?path=/content/communities/{id}.md&version=GBour%20main/x&_a=contents")]
    public void A_change_names_the_branch(string repository, string newFile, string editFile)
    {
        var contribution = At(repository)!.Contribution();
        Assert.Equal((newFile, editFile, "content/communities/"), (contribution.NewFile, contribution.EditFile, contribution.Folder));
        // An address that can carry the text can also name the file.
        Assert.True(contribution.TextParameter is null || contribution.PathParameter is not null);
    }

    private static SourceHost? At(string repository, string content = "content") =>
        SourceHost.Of(new HandbookSettings { Repository = WebAddress.Read(repository), Branch = "our main/x" }, content);
}
