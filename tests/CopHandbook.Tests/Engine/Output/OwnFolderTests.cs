using System.Text;
using CopHandbook.Engine.Output;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Output;

/// <summary>Nothing is removed that this program did not make, wherever it stands in the way.</summary>
public class OwnFolderTests
{
    private static readonly PlannedFiles[] Site = [PlannedFiles.Ready(new(new("a.txt"), Encoding.UTF8.GetBytes("a")))];

    [Theory]
    [InlineData("site/thesis.txt")]
    [InlineData(".site.next/thesis.txt")]
    [InlineData(".site.former/thesis.txt")]
    public void A_folder_of_somebody_else_in_the_way_is_left_as_it_is(string file)
    {
        using var scratch = new ScratchFolder();
        scratch.Write(file, "years of work");
        var refused = Assert.Throws<IOException>(() => PublishStage.Publish(new(scratch.At("site")), Site, new()));
        Assert.Contains("files that this program did not make", refused.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(scratch.At(file)));
        Assert.False(File.Exists(scratch.At("site/a.txt")));
    }

    [Fact]
    public void What_a_link_in_a_former_site_leads_to_stays()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("elsewhere/thesis.txt", "years of work");
        PublishStage.Publish(new(scratch.At("site")), Site, new());
        Directory.CreateSymbolicLink(scratch.At("site/link"), scratch.At("elsewhere"));
        PublishStage.Publish(new(scratch.At("site")), Site, new());
        Assert.False(Path.Exists(scratch.At("site/link")));
        Assert.Equal("years of work", File.ReadAllText(scratch.At("elsewhere/thesis.txt")));
    }

    [Fact]
    public void A_folder_of_ours_is_removed_whole_and_a_link_is_none()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("site/.cophandbook", "");
        scratch.Write("site/a/b.txt", "b");
        Directory.CreateDirectory(scratch.At("site/z"));
        Assert.True(OwnFolder.IsOurs(scratch.At("site")));
        OwnFolder.Remove(scratch.At("site"));
        Assert.False(Path.Exists(scratch.At("site")));
        Directory.CreateSymbolicLink(scratch.At("site"), scratch.At("a"));
        Assert.False(OwnFolder.IsOurs(scratch.At("site")));
    }

    [Fact]
    public void The_lock_is_given_back_and_nothing_of_it_stays()
    {
        using var scratch = new ScratchFolder();
        var target = new OutputFolder(scratch.At("site"));
        using (PublishLock.Take(target))
            Assert.Throws<IOException>(() => PublishLock.Take(target));
        PublishLock.Take(target).Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Path));
    }
}
