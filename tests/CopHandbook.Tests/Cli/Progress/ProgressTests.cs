using System.Text.Json.Nodes;
using CopHandbook.Cli.Progress;
using CopHandbook.Model.Settings;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli.Progress;

/// <summary>How a build gets on, told beside its output.</summary>
public class ProgressTests
{
    [Fact]
    public void A_build_that_takes_longer_than_people_wait_tells_each_stage_in_a_line()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Build(new StageLines(output, TimeSpan.Zero));
        Assert.Matches(@"\AReading: \d+\.\d\d s\nWriting 7: \d+\.\d\d s\n\z", output.ToString());
    }

    [Fact]
    public void A_build_that_is_done_before_that_tells_nothing()
    {
        using var output = new StringWriter();
        Build(new StageLines(output, TimeSpan.FromHours(1)));
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public async Task Whoever_asks_gets_the_times_of_all_stages_as_a_table_and_as_a_file()
    {
        using var scratch = new ScratchFolder();
        var run = await CommandRun.Of(
            "build", "--no-search", "--content", scratch.CopyContent(), "--output", scratch.At("site"), "--timings", scratch.At("times.json"));
        Assert.Equal(0, run.ExitCode);
        var times = JsonNode.Parse(await File.ReadAllTextAsync(scratch.At("times.json")))!.AsArray();
        Assert.Equal(["Read", "Parse", "Validate", "Link", "Write", "Put"], times.Select(time => (string?)time!["stage"]));
        Assert.All(times, time => Assert.True((double)time!["wall"]! > 0));
        Assert.Contains("Writing", run.Error, StringComparison.Ordinal);
        Assert.Matches("(?m)^all ", run.Error);
    }

    [Fact]
    public async Task Nobody_who_does_not_ask_is_told_of_times()
    {
        using var scratch = new ScratchFolder();
        var run = await CommandRun.Of("build", "--no-search", "--content", scratch.CopyContent(), "--output", scratch.At("site"));
        Assert.Equal("", run.Error);
    }

    private static void Build(StageLines lines)
    {
        lines.Begins(BuildStage.Read, 0);
        lines.Ends(BuildStage.Read);
        lines.Begins(BuildStage.Write, 7);
        lines.Did();
        lines.Ends(BuildStage.Write);
    }
}
