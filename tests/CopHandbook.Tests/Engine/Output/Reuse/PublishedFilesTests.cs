using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Output.Reuse;

/// <summary>What is known of published files, and that it is the same when it has been kept.</summary>
public sealed class PublishedFilesTests : IDisposable
{
    private static readonly OutputPath One = new("one.html");
    private static readonly OutputPath Other = new("in/other.html");

    private readonly ScratchFolder scratch = new();

    [Fact]
    public void What_was_kept_is_known_again()
    {
        var files = PublishedFiles.Of(Both().ToBytes().Span);
        Assert.Equal((2, 8, 0), (files.Count, files.Bytes, files.Made));
        Assert.True(files.Has(One, 1));
        Assert.False(files.Has(One, 2));
        Assert.True(files.Holds(Other, 2, scratch.Path));
        Assert.True(files.Has(PathHash.Of(Other.Value)));
        Assert.False(files.Has(PathHash.Of("in/none.html")));
        Assert.Equal(1, files.CountOf(2));
    }

    [Fact]
    public void What_another_version_has_kept_is_not_known()
    {
        var bytes = Both().ToBytes().ToArray();
        bytes[0]++;
        Assert.Equal(0, PublishedFiles.Of(bytes).Count);
        Assert.Equal(0, PublishedFiles.Of([]).Count);
    }

    [Fact]
    public void A_file_that_somebody_touched_is_not_held()
    {
        var files = Both();
        Assert.True(files.Holds(One, 1, scratch.Path));
        File.SetLastWriteTimeUtc(scratch.At(One.Value), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.False(files.Holds(One, 1, scratch.Path));
        File.Delete(scratch.At(Other.Value));
        Assert.False(files.Holds(Other, 2, scratch.Path));
        // Nor one that was gone as soon as it was written.
        files.Add(Other, 2, scratch.Path);
        Assert.False(files.Holds(Other, 2, scratch.Path));
    }

    [Fact]
    public void Files_together_have_another_key_where_one_is_another_or_is_gone()
    {
        var files = Both();
        var key = files.KeyOf([One, Other]);
        Assert.Equal(key, files.KeyOf([Other, One]));
        Assert.NotEqual(key, files.KeyOf([One]));
        Assert.Equal(key, files.KeyOf([One, Other, new("own.html")]));
        files.Add(Other, 3, scratch.Path);
        Assert.NotEqual(key, files.KeyOf([One, Other]));
    }

    public void Dispose() => scratch.Dispose();

    private PublishedFiles Both()
    {
        scratch.Write(One.Value, "one");
        scratch.Write(Other.Value, "other");
        var files = new PublishedFiles();
        files.Add(One, 1, scratch.Path);
        files.Add(Other, 2, scratch.Path);
        Assert.Equal(2, files.Made);
        return files;
    }
}
