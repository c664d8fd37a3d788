using System.Text.Json;
using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class ReportFileTests
{
    [Theory]
    [InlineData("r.sarif", "runs")]
    [InlineData("r.sarif.json", "runs")]
    [InlineData("r.SARIF", "runs")]
    [InlineData("r.json", "diagnostics")]
    public async Task The_ending_says_the_format_and_text_is_printed_all_the_same(string name, string field)
    {
        using var scratch = new ScratchFolder();
        var file = scratch.Write(name, "the last report, which is longer or shorter");
        var run = await CommandRun.Of("check", "--content", Repository.Content, "--report", file);
        Assert.Equal(ExitCode.Sound, run.ExitCode);
        Assert.StartsWith("The content is sound", run.Lines[^1], StringComparison.Ordinal);
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        Assert.True(document.RootElement.TryGetProperty(field, out _));
        Assert.Equal([file], Directory.GetFiles(scratch.Path));
    }

    [Theory]
    [InlineData("r.xml")]
    [InlineData("json")]
    [InlineData("content/r.json")]
    [InlineData("site/r.json")]
    public async Task Another_ending_and_a_folder_of_ours_are_refused(string name)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var run = await CommandRun.Of("build", "--content", content, "--output", scratch.At("site"), "--report", scratch.At(name));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("cophandbook: --report ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n    hint: name a file ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.At("site")));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_stops_the_build_before_it_publishes()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch.At("r.json"));
        foreach (var name in new[] { "r.json", "no-such-folder/r.json" })
        {
            var run = await CommandRun.Of("build", "--content", Repository.Content, "--output", scratch.At("site"), "--report", scratch.At(name));
            Assert.Equal(ExitCode.Machine, run.ExitCode);
            Assert.False(Directory.Exists(scratch.At("site")));
        }

        Assert.Empty(Directory.GetFiles(scratch.Path));
    }

    [Fact]
    public async Task GitHub_is_reported_to_where_it_runs_the_command_unless_told_otherwise()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings + "theme: none\n");
        var actions = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true" };
        Assert.StartsWith("::error file=", (await CommandRun.With(actions, "check", "--content", scratch.At("content"))).Out, StringComparison.Ordinal);
        Assert.StartsWith(
            scratch.Path, (await CommandRun.With(actions, "check", "--content", scratch.At("content"), "--format", "text")).Out, StringComparison.Ordinal);
    }
}
