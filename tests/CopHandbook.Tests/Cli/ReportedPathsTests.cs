using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public sealed class ReportedPathsTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public ReportedPathsTests()
    {
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/guidance/a.md", "[x](nowhere.md)\n");
        scratch.Write("content/guidance/sub/b.md", "[x](nowhere.md)\n");
        scratch.Write("content/guidance/sub2/c.md", "Sound: [a](../a.md)\n");
        scratch.Write("outside.md", "");
    }

    [Theory]
    [InlineData("a.md", "content/guidance/a.md")]
    [InlineData("sub/b.md", "content/guidance/sub")]
    [InlineData("sub/b.md", "content/guidance/sub/")]
    [InlineData("a.md sub/b.md", "content/guidance/a.md", "content/guidance/sub/b.md")]
    [InlineData("a.md sub/b.md", "content")]
    [InlineData("", "content/guidance/sub2")]
    public async Task The_report_is_about_the_files_and_folders_that_are_named(string expected, params string[] paths)
    {
        var run = await CommandRun.Of(["check", .. paths.Select(scratch.At), "--content", scratch.At("content")]);
        var prefix = scratch.At("content/guidance/");
        var reported = run.Lines.Where(line => line.StartsWith(prefix, StringComparison.Ordinal))
            .Select(line => line[prefix.Length..line.IndexOf(':', StringComparison.Ordinal)]).ToList();
        Assert.Equal(expected, string.Join(' ', reported));
        Assert.Equal(reported.Count == 0 ? ExitCode.Sound : ExitCode.Content, run.ExitCode);
    }

    [Fact]
    public async Task What_is_left_out_is_counted()
    {
        var path = scratch.At("content/guidance/sub2/c.md");
        var run = await CommandRun.Of("check", path, "--content", scratch.At("content"));
        Assert.Equal($"The report is about {path}. Nothing is wrong there. Elsewhere there are 2 problems.\n", run.Out);
    }

    [Theory]
    [InlineData("nope.md", "there is no file or folder 'PATH'")]
    [InlineData("outside.md", "'PATH' is not in the content folder")]
    [InlineData("content/../outside.md", "'PATH' is not in the content folder")]
    public async Task A_path_that_is_in_no_content_is_wrong_use(string path, string message)
    {
        var run = await CommandRun.Of("check", scratch.At(path), "--content", scratch.At("content"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(
            $"cophandbook: {message.Replace("PATH", scratch.At(path), StringComparison.Ordinal)}\n"
            + $"    hint: name files and folders in {scratch.At("content")}/ as one would from here, or another content folder with --content FOLDER\n",
            run.Error);
    }

    [Fact]
    public async Task A_path_that_counts_from_the_content_folder_is_understood_well_enough_to_be_corrected()
    {
        var run = await CommandRun.Of("check", "guidance/a.md", "--content", scratch.At("content"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains($"    hint: did you mean {scratch.At("content/guidance/a.md")}?\n", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => scratch.Dispose();
}
