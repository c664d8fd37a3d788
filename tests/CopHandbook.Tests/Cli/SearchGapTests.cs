using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class SearchGapTests
{
    [Fact]
    public async Task A_build_without_npm_says_so_in_one_line_and_succeeds_under_strict_too()
    {
        using var scratch = new ScratchFolder();
        var run = await CommandRun.Of("build", "--strict", "--content", Repository.Content, "--output", scratch.At("site"));
        Assert.Equal(ExitCode.Sound, run.ExitCode);
        Assert.Single(run.Lines, line => line == "Search is left out: npm is not there. The page /search/ shows the A to Z list in its place.");
        Assert.True(File.Exists(scratch.At("site/search/index.html")));
    }

    [Fact]
    public async Task Where_no_search_is_wanted_nothing_is_said_of_it()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var asked = await CommandRun.Of("build", "--no-search", "--content", content, "--output", scratch.At("site"));
        var settings = Path.Combine(content, "handbook.yml");
        await File.WriteAllTextAsync(settings, (await File.ReadAllTextAsync(settings)).Replace("search: true", "search: false", StringComparison.Ordinal));
        var set = await CommandRun.Of("build", "--content", content, "--output", scratch.At("site"));
        Assert.All([asked, set], run => Assert.DoesNotContain(run.Lines, line => line.StartsWith("Search", StringComparison.Ordinal)));
    }
}
