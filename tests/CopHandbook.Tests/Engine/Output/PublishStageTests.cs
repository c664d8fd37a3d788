using System.Text;
using CopHandbook.Engine.Output;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Output;

public class PublishStageTests
{
    [Fact]
    public void A_site_is_replaced_as_a_whole()
    {
        using var scratch = new ScratchFolder();
        var target = new OutputFolder(scratch.At("site"));
        PublishStage.Publish(target, [File("a/index.html", "one"), File("old.txt", "gone soon")], new());
        PublishStage.Publish(target, [File("a/index.html", "two")], new());
        Assert.Equal("two", System.IO.File.ReadAllText(scratch.At("site/a/index.html")));
        Assert.Equal([".cophandbook", "a/index.html"], FilesUnder(scratch.At("site")));
        Assert.Equal([scratch.At("site")], Directory.GetFileSystemEntries(scratch.Path));
    }

    [Fact]
    public void A_failure_leaves_the_published_site_as_it_was()
    {
        using var scratch = new ScratchFolder();
        var target = new OutputFolder(scratch.At("site"));
        PublishStage.Publish(target, [File("a.txt", "one")], new());
        // A file where a folder is wanted: writing fails half way.
        Assert.NotNull(Record.Exception(() => PublishStage.Publish(target, [File("a.txt", "two"), File("b", "x"), File("b/c.txt", "y")], new())));
        Assert.Equal("one", System.IO.File.ReadAllText(scratch.At("site/a.txt")));
        Assert.Equal([scratch.At("site")], Directory.GetFileSystemEntries(scratch.Path));
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_healed()
    {
        using var scratch = new ScratchFolder();
        scratch.Write(".site.next/half.txt", "half");
        scratch.Write(".site.next/.cophandbook", "");
        scratch.Write(".site.former/old.txt", "old");
        scratch.Write(".site.former/.cophandbook", "");
        PublishStage.Publish(new OutputFolder(scratch.At("site")), [File("new.txt", "new")], new());
        Assert.Equal([".cophandbook", "new.txt"], FilesUnder(scratch.At("site")));
        Assert.Equal([scratch.At("site")], Directory.GetFileSystemEntries(scratch.Path));
    }

    [Fact]
    public void Two_builds_do_not_publish_at_once()
    {
        using var scratch = new ScratchFolder();
        var target = new OutputFolder(scratch.At("site"));
        using (new FileStream(scratch.At(".site.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            var refused = Assert.ThrowsAny<IOException>(() => PublishStage.Publish(target, [File("a.txt", "a")], new()));
            Assert.Contains("another build", refused.Message, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(scratch.At("site")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/site")]
    [InlineData(".")]
    [InlineData("/")]
    [InlineData("home")]
    [InlineData("foreign")]
    [InlineData("tree")]
    [InlineData("beside")]
    [InlineData("link")]
    [InlineData("way/project")]
    public void A_folder_that_holds_anything_else_is_refused(string folder)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", "");
        scratch.Write("home/user/notes.txt", "");
        scratch.Write("foreign/thesis.txt", "");
        scratch.Write("tree/.git/HEAD", "");
        // A second work tree of a repository has a file in the place of the folder.
        scratch.Write("beside/.git", "gitdir: ../tree/.git/worktrees/beside");
        scratch.Write("beside/.cophandbook", "");
        scratch.Write("real/project/content/handbook.yml", "");
        scratch.Write("real/project/.cophandbook", "");
        Directory.CreateSymbolicLink(scratch.At("link"), scratch.At("foreign"));
        Directory.CreateSymbolicLink(scratch.At("way"), scratch.At("real"));
        Assert.NotNull(new OutputFolder(scratch.At(folder)).WhyRefused(
            folder.StartsWith("way", StringComparison.Ordinal) ? scratch.At("real/project/content") : scratch.At("content"), [scratch.At("home/user")]));
    }

    [Fact]
    public void A_new_or_empty_folder_or_an_earlier_site_is_accepted()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch.At("empty"));
        PublishStage.Publish(new OutputFolder(scratch.At("site")), [File("a.txt", "a")], new());
        foreach (var folder in new[] { "new", "empty", "site" })
            Assert.Null(new OutputFolder(scratch.At(folder)).WhyRefused(scratch.At("content"), []));
    }

    private static PlannedFiles File(string path, string text) => PlannedFiles.Ready(new(new OutputPath(path), Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
