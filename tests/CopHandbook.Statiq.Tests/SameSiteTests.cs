using CopHandbook.Statiq.Tests.Harness;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Statiq.Tests;

/// <summary>Both hosts publish the same bytes, file for file.</summary>
public class SameSiteTests
{
    public static TheoryData<string> Contents => ["content", "tests/fixtures/sites/one-community/content", "tests/fixtures/sites/in-german/content"];

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Both_hosts_publish_the_same(string content)
    {
        using var scratch = new ScratchFolder();
        ScratchFolder.Copy(Repository.At(content), scratch.At("content"));
        await PublishBoth(scratch);
    }

    [Fact]
    public async Task A_file_without_a_byte_is_published_too()
    {
        using var scratch = new ScratchFolder();
        scratch.CopyContent();
        scratch.Write("content/guidance/empty.txt", "");
        await PublishBoth(scratch);
        Assert.Equal(0, new FileInfo(scratch.At("output/guidance/empty.txt")).Length);
    }

    [Fact]
    public async Task What_is_no_longer_there_is_taken_away()
    {
        using var scratch = new ScratchFolder();
        scratch.CopyContent();
        var charter = scratch.Write("content/communities/knitting.md", Charter.Of());
        await PublishBoth(scratch);
        Assert.True(Directory.Exists(scratch.At("output/communities/knitting")));
        File.Delete(charter);
        await PublishBoth(scratch);
        Assert.False(Directory.Exists(scratch.At("output/communities/knitting")));
    }

    private static async Task PublishBoth(ScratchFolder scratch)
    {
        var line = await HostRun.OfCommandLine(scratch, "build", "--no-search", "--no-cache");
        Assert.True(line.ExitCode == 0, line.Out);
        var statiq = await HostRun.OfStatiq(scratch);
        Assert.True(statiq.ExitCode == 0, statiq.Out);
        Assert.Equal(SiteFiles.Of(scratch.At("site")), SiteFiles.Of(scratch.At("output")));
    }
}
