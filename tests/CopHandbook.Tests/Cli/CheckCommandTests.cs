using System.Text.Json;
using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class CheckCommandTests
{
    [Fact]
    public async Task The_shipped_content_is_sound()
    {
        var run = await CommandRun.Of("check", "--content", Repository.Content, "--today", "2026-02-01");
        Assert.Equal(ExitCode.Sound, run.ExitCode);
        Assert.DoesNotContain(run.Lines, line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal));
        Assert.StartsWith("The content is sound as of 2026-02-01: 7 communities and 9 chapters", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_tells_the_same_to_programs()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/communities/a.md", "---\nstatus: activ\n---\n");
        var run = await CommandRun.Of("check", "--content", scratch.At("content"), "--format", "json");
        using var document = JsonDocument.Parse(run.Out);
        var root = document.RootElement;
        Assert.False(root.GetProperty("sound").GetBoolean());
        Assert.Equal(root.GetProperty("diagnostics").EnumerateArray().Count(one => one.GetProperty("severity").GetString() == "error"),
            root.GetProperty("counts").GetProperty("error").GetInt32());
        var problem = root.GetProperty("diagnostics").EnumerateArray().First(one => one.GetProperty("rule").GetString() == "status-unknown");
        Assert.Equal((2, 9, 2, 14), (
            problem.GetProperty("place").GetProperty("line").GetInt32(),
            problem.GetProperty("place").GetProperty("column").GetInt32(),
            problem.GetProperty("place").GetProperty("endLine").GetInt32(),
            problem.GetProperty("place").GetProperty("endColumn").GetInt32()));
    }

    [Theory]
    [InlineData("check", "--content", "no-such-folder")]
    [InlineData("check", "--today", "yesterday")]
    [InlineData("check", "--today", "2026-02-30")]
    [InlineData("check", "--base-url", "handbook")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--report", "report.txt")]
    [InlineData("check", "--changed-since")]
    [InlineData("serve", "--format", "sarif")]
    [InlineData("check", "--no-such-option")]
    [InlineData("chekc")]
    [InlineData]
    public async Task Wrong_use_is_told_with_what_to_do(params string[] arguments)
    {
        var namesContent = arguments.Contains("--content") || arguments.Length < 2;
        var run = await CommandRun.Of(namesContent ? arguments : [.. arguments, "--content", Repository.Content]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("cophandbook: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("    hint: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task Help_is_complete(params string[] command)
    {
        var run = await CommandRun.Of([.. command, "--help"]);
        Assert.Equal(ExitCode.Sound, run.ExitCode);
        foreach (var expected in command.Length == 0 ? ["build", "check", "serve"] : new[] { "--content", "--base-url", "--today", "--format" })
            Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "PATHS", "--strict", "--report", "--changed-since", "text|json|sarif|github")]
    [InlineData("build", "--output", "--strict", "--report", "text|json|sarif|github")]
    [InlineData("serve", "--port", "text|json")]
    public async Task Help_tells_what_a_command_has_of_its_own(string command, params string[] expected)
    {
        var run = await CommandRun.Of(command, "--help");
        foreach (var one in expected)
            Assert.Contains(one, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_theme_and_a_missing_style_sheet_are_told_where_they_are_named()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", "base-url: https://handbook.example.org/\ntheme: handbok\nstylesheet: nope.css\n");
        var run = await CommandRun.Of("check", "--content", scratch.At("content"));
        Assert.Equal(ExitCode.Content, run.ExitCode);
        Assert.Contains("handbook.yml:2:8: error unknown-theme: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("handbook.yml:3:13: error missing-stylesheet: ", run.Out, StringComparison.Ordinal);
    }
}
