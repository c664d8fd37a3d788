using System.IO.Hashing;
using System.Text;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Output.Reuse;

/// <summary>The former site becomes the next one, and nothing of it is in that which does not belong there.</summary>
public sealed class FormerSiteTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Fact]
    public void A_third_site_is_made_in_the_first()
    {
        Publish(("a.txt", "one"), ("b/c.txt", "same"));
        Publish(("a.txt", "two"), ("b/c.txt", "same"));
        Assert.Equal("one", File.ReadAllText(Path.Combine(Former, "a.txt")));
        // Nobody else has this name: it is there afterwards only if the folder is.
        var folder = Directory.GetCreationTimeUtc(Path.Combine(Former, "b"));
        Publish(("a.txt", "three"), ("b/c.txt", "same"));
        AssertSite(("a.txt", "three"), ("b/c.txt", "same"));
        Assert.Equal(folder, Directory.GetCreationTimeUtc(scratch.At("site/b")));
        Assert.Equal("two", File.ReadAllText(Path.Combine(Former, "a.txt")));
    }

    [Fact]
    public void A_file_takes_the_place_of_a_folder_and_a_folder_that_of_a_file()
    {
        Publish(("a", "file"), ("b/c/d.txt", "deep"), ("e/f.txt", "goes"));
        Publish(("other.txt", "other"));
        Publish(("a/b.txt", "deeper"), ("b", "file"), ("x/y/z.txt", "new"));
        AssertSite(("a/b.txt", "deeper"), ("b", "file"), ("x/y/z.txt", "new"));
        Publish(("b/c/d.txt", "deep"), ("a", "file"));
        AssertSite(("b/c/d.txt", "deep"), ("a", "file"));
    }

    [Fact]
    public void What_somebody_put_into_a_site_is_in_none_of_the_next()
    {
        Publish(("a.txt", "one"), ("b/c.txt", "same"));
        scratch.Write("site/own.txt", "own");
        scratch.Write("site/own/deep/own.txt", "own");
        scratch.Write("site/b/own.txt", "own");
        Publish(("a.txt", "two"), ("b/c.txt", "same"));
        AssertSite(("a.txt", "two"), ("b/c.txt", "same"));
        Publish(("a.txt", "three"), ("b/c.txt", "same"));
        AssertSite(("a.txt", "three"), ("b/c.txt", "same"));
    }

    [Fact]
    public void Nothing_is_written_or_removed_through_a_link_that_somebody_put_into_a_site()
    {
        if (OperatingSystem.IsWindows())
            return;
        scratch.Write("elsewhere/c.txt", "theirs");
        scratch.Write("elsewhere/more.txt", "theirs");
        Publish(("a.txt", "one"), ("b/c.txt", "one"), ("d.txt", "one"));
        Directory.Delete(scratch.At("site/b"), recursive: true);
        Directory.CreateSymbolicLink(scratch.At("site/b"), scratch.At("elsewhere"));
        File.Delete(scratch.At("site/d.txt"));
        File.CreateSymbolicLink(scratch.At("site/d.txt"), scratch.At("elsewhere/c.txt"));
        Publish(("a.txt", "two"), ("b/c.txt", "one"), ("d.txt", "one"));
        AssertSite(("a.txt", "two"), ("b/c.txt", "one"), ("d.txt", "one"));
        Publish(("a.txt", "three"), ("b/c.txt", "two"), ("d.txt", "two"));
        AssertSite(("a.txt", "three"), ("b/c.txt", "two"), ("d.txt", "two"));
        Assert.Equal(["theirs", "theirs"], Directory.GetFiles(scratch.At("elsewhere")).Select(File.ReadAllText));
    }

    [Fact]
    public void A_link_that_looks_like_the_file_in_whose_place_it_is_does_not_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        var theirs = scratch.Write("elsewhere/theirs", "lies");
        // A link is as long as the path that it leads to.
        var text = new string('x', theirs.Length);
        Publish(("a.txt", "one"), ("d.txt", text));
        var file = scratch.At("site/d.txt");
        var time = File.GetLastWriteTimeUtc(file);
        File.Delete(file);
        File.CreateSymbolicLink(file, theirs);
        File.SetLastWriteTimeUtc(file, time);
        Publish(("a.txt", "two"), ("d.txt", text));
        AssertSite(("a.txt", "two"), ("d.txt", text));
        Publish(("a.txt", "three"), ("d.txt", text));
        AssertSite(("a.txt", "three"), ("d.txt", text));
    }

    [Fact]
    public void A_file_that_was_changed_in_the_former_site_is_not_in_the_next()
    {
        Publish(("a.txt", "one"), ("b.txt", "same"));
        Publish(("a.txt", "two"), ("b.txt", "same"));
        var file = Path.Combine(Former, "a.txt");
        File.WriteAllText(file, "lies");
        Publish(("a.txt", "one"), ("b.txt", "same"));
        AssertSite(("a.txt", "one"), ("b.txt", "same"));
    }

    [Fact]
    public void Many_folders_are_looked_into_as_few_are()
    {
        (string, string)[] many = [.. Enumerable.Range(0, 40).Select(i => ($"all/{i}/a.txt", $"{i}"))];
        Publish([.. many, ("b.txt", "one")]);
        Publish([.. many, ("b.txt", "two")]);
        File.WriteAllText(Path.Combine(Former, "all/7/own.txt"), "own");
        File.WriteAllText(Path.Combine(Former, "all/8/a.txt"), "lies");
        Directory.CreateDirectory(Path.Combine(Former, "all/empty/deep"));
        Publish([.. many[..30], ("b.txt", "three")]);
        AssertSite([.. many[..30], ("b.txt", "three")]);
    }

    [Fact]
    public void A_search_index_that_the_next_site_does_not_have_goes()
    {
        Publish(("a.txt", "one"), ("pagefind/fragment/b", "b"), ("pagefind/c", "c"));
        Publish(("a.txt", "two"), ("pagefind/fragment/d", "d"), ("pagefind/c", "c"));
        Publish(("a.txt", "three"), ("pagefind/fragment/d", "d"));
        AssertSite(("a.txt", "three"), ("pagefind/fragment/d", "d"));
        Publish(("a.txt", "four"));
        AssertSite(("a.txt", "four"));
    }

    [Fact]
    public void The_published_site_stays_what_it_is_while_the_next_one_is_made()
    {
        Publish(("a.txt", "same"), ("b.txt", "one"));
        Publish(("a.txt", "same"), ("b.txt", "two"));
        Assert.Throws<IOException>(() => PublishStage.Publish(
            Target, [Planned("a.txt", "other"), new([new("b.txt")], "b", () => throw new IOException("no room"))], Options, KeyOf));
        AssertSite(("a.txt", "same"), ("b.txt", "two"));
        Publish(("a.txt", "same"), ("b.txt", "three"));
        AssertSite(("a.txt", "same"), ("b.txt", "three"));
    }

    [Theory]
    [InlineData("former")]
    [InlineData("published")]
    public void What_is_kept_may_be_deleted_at_any_time(string kind)
    {
        Publish(("a.txt", "one"), ("b.txt", "same"));
        Publish(("a.txt", "two"), ("b.txt", "same"));
        Directory.Delete(scratch.At($"cache/cophandbook/{kind}"), recursive: true);
        Publish(("a.txt", "three"), ("b.txt", "same"));
        AssertSite(("a.txt", "three"), ("b.txt", "same"));
    }

    [Fact]
    public void Where_there_was_no_site_nothing_is_kept()
    {
        Publish(("a.txt", "one"));
        Directory.Delete(scratch.At("site"), recursive: true);
        Publish(("a.txt", "two"));
        AssertSite(("a.txt", "two"));
        Assert.False(Directory.Exists(scratch.At("cache/cophandbook/former")));
    }

    [Fact]
    public void The_former_site_of_a_folder_that_is_gone_goes_too()
    {
        Publish(("a.txt", "one"));
        Publish(("a.txt", "two"));
        Directory.Delete(scratch.At("site"), recursive: true);
        var other = new OutputFolder(scratch.At("other"));
        PublishStage.Publish(other, [Planned("a.txt", "one")], new() { Memory = new(scratch.At("cache"), other) }, KeyOf);
        Assert.Empty(Directory.GetDirectories(scratch.At("cache/cophandbook/former")));
    }

    public void Dispose() => scratch.Dispose();

    private OutputFolder Target => new(scratch.At("site"));

    private PublishOptions Options => new() { Memory = new(scratch.At("cache"), Target) };

    private string Former => Path.Combine(Assert.Single(Directory.GetDirectories(scratch.At("cache/cophandbook/former"))), "site");

    private void Publish(params (string Path, string Text)[] files) =>
        PublishStage.Publish(Target, [.. files.Select(file => Planned(file.Path, file.Text))], Options, KeyOf);

    private static PlannedFiles Planned(string path, string text) => PlannedFiles.Ready(new(new(path), Encoding.UTF8.GetBytes(text)));

    private static UInt128 KeyOf(PlannedFiles planned) =>
        planned.MadeOf is OutputFile file ? XxHash128.HashToUInt128(file.Bytes.Span) : UInt128.One;

    private void AssertSite(params (string Path, string Text)[] files)
    {
        var there = Directory.GetFiles(scratch.At("site"), "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(scratch.At("site"), file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => file.Item1 != OutputFolder.Marker);
        Assert.Equal(files.Order(), there.Order());
        // No folder is left that has nothing in it.
        Assert.All(
            Directory.GetDirectories(scratch.At("site"), "*", SearchOption.AllDirectories),
            folder => Assert.NotEmpty(Directory.GetFileSystemEntries(folder)));
    }
}
