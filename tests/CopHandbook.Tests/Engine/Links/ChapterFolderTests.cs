using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class ChapterFolderTests
{
    private static readonly IReadOnlyList<ChapterPage> Pages = [.. Checked.Handbook(
        ("guidance/README.md", "# All\n"),
        ("guidance/a.md", "# A\n"),
        ("guidance/b/index.md", "# B\n"),
        ("guidance/b/one.md", "# One\n"),
        ("guidance/b/deep/x/README.md", "# X\n"),
        ("guidance/b/deep/x/y.md", "# Y\n"),
        ("guidance/bare/z.md", "# Z\n")).Site.Pages.OfType<ChapterPage>()];

    [Theory]
    [InlineData("A", "All A B")]
    [InlineData("All", "All A B")]
    [InlineData("B", "B One")]
    [InlineData("One", "B One")]
    [InlineData("Y", "X Y")]
    [InlineData("Z", "Z")]
    public void A_chapter_has_its_folder_beside_it(string title, string beside) =>
        Assert.Equal(beside, string.Join(' ', Page(title).Chapters.Select(link => link.Text)));

    [Theory]
    [InlineData("All", "")]
    [InlineData("A", "")]
    [InlineData("B", "")]
    [InlineData("One", "B")]
    [InlineData("X", "B")]
    [InlineData("Y", "B X")]
    [InlineData("Z", "")]
    public void A_trail_leads_through_the_folders_that_have_a_page(string title, string above) =>
        Assert.Equal(above, string.Join(' ', Page(title).Trail.Skip(2).Select(link => link.Text)));

    [Fact]
    public void Lists_do_not_grow_with_the_square_of_the_chapters()
    {
        var files = Enumerable.Range(0, 200).Select(i => ($"guidance/f{i / 10}/c{i}.md", $"# {i}\n"));
        Assert.All(Checked.Handbook([.. files]).Site.Pages.OfType<ChapterPage>(), page => Assert.Equal(10, page.Chapters.Count));
    }

    private static ChapterPage Page(string title) => Pages.Single(page => page.Title == title);
}
