using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class StrictTests
{
    // The worked example has been reviewed too late by then: a warning, and no error.
    private const string Later = "2026-05-01";

    [Fact]
    public async Task A_warning_fails_a_strict_check_alone()
    {
        string[] check = ["check", "--content", Repository.Content, "--today", Later];
        Assert.Equal(ExitCode.Sound, (await CommandRun.Of(check)).ExitCode);
        var run = await CommandRun.Of([.. check, "--strict"]);
        Assert.Equal(ExitCode.Content, run.ExitCode);
        Assert.Equal("Under --strict a warning fails as an error does.", run.Lines[^1]);
    }

    [Fact]
    public async Task A_strict_build_with_a_warning_publishes_nothing()
    {
        using var scratch = new ScratchFolder();
        string[] build = ["build", "--content", Repository.Content, "--output", scratch.At("site")];
        await CommandRun.Of(build);
        var before = File.GetLastWriteTimeUtc(scratch.At("site/index.html"));
        var run = await CommandRun.Of([.. build, "--today", Later, "--strict"]);
        Assert.Equal(ExitCode.Content, run.ExitCode);
        Assert.Equal($"Nothing was published; {scratch.At("site")}/ is untouched.", run.Lines[^1]);
        Assert.Equal(before, File.GetLastWriteTimeUtc(scratch.At("site/index.html")));
        Assert.Equal(ExitCode.Sound, (await CommandRun.Of([.. build, "--today", Later])).ExitCode);
    }
}
