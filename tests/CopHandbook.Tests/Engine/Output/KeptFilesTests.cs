using CopHandbook.Engine.Output;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Output;

/// <summary>What is kept between builds, by what it is made of.</summary>
public class KeptFilesTests
{
    [Fact]
    public void What_was_kept_is_found_under_what_it_is_made_of_alone()
    {
        using var scratch = new ScratchFolder();
        var kept = KeptFiles.In(scratch.At("cache"), "pictures");
        Assert.Null(kept.Find("a"));
        kept.Keep("a", [1, 2, 3]);
        kept.Keep("b", []);
        kept.Keep("b", [4]);
        Assert.Equal([1, 2, 3], kept.Find("a")?.ToArray());
        Assert.Equal([4], KeptFiles.In(scratch.At("cache"), "pictures").Find("b")?.ToArray());
        Assert.Null(kept.Find("A"));
        Assert.Null(KeptFiles.In(scratch.At("cache"), "pages").Find("a"));
        Assert.Equal(2, Files(scratch).Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(33)]
    public void Half_a_file_is_none(int length)
    {
        using var scratch = new ScratchFolder();
        var kept = KeptFiles.In(scratch.At("cache"), "pictures");
        kept.Keep("a", [1, 2, 3]);
        var file = Assert.Single(Files(scratch));
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);
        Assert.Null(kept.Find("a"));
        kept.Keep("a", [1, 2, 3]);
        Assert.Equal([1, 2, 3], kept.Find("a")?.ToArray());
    }

    [Fact]
    public void How_long_a_thing_is_can_be_asked_without_reading_it()
    {
        using var scratch = new ScratchFolder();
        var kept = KeptFiles.In(scratch.At("cache"), "pictures");
        Assert.Equal(0, kept.LengthOf("a"));
        kept.Keep("a", [1, 2, 3]);
        Assert.Equal(3, kept.LengthOf("a"));
    }

    [Fact]
    public void The_folder_may_be_deleted_between()
    {
        using var scratch = new ScratchFolder();
        var kept = KeptFiles.In(scratch.At("cache"), "pictures");
        kept.Keep("a", [1]);
        Directory.Delete(scratch.At("cache"), recursive: true);
        Assert.Null(kept.Find("a"));
        kept.Keep("a", [2]);
        Assert.Equal([2], kept.Find("a")?.ToArray());
    }

    [Fact]
    public void Where_nothing_can_be_kept_nothing_is()
    {
        using var scratch = new ScratchFolder();
        var kept = KeptFiles.In(scratch.Write("cache", "a file"), "pictures");
        kept.Keep("a", [1]);
        Assert.Null(kept.Find("a"));
    }

    private static string[] Files(ScratchFolder scratch) => Directory.GetFiles(scratch.At("cache"), "*", SearchOption.AllDirectories);
}
