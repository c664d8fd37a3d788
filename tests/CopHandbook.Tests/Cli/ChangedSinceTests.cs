using System.Diagnostics;
using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class ChangedSinceTests
{
    private const string Broken = "---\nschema: 1\nsubject: X\nstatus: activ\n---\n";

    [Fact]
    public async Task Only_files_that_differ_from_the_revision_are_told()
    {
        using var scratch = new ScratchFolder();
        foreach (var name in new[] { "old", "edited" })
            scratch.Write($"content/communities/{name}.md", Broken.Replace("X", name, StringComparison.Ordinal));
        scratch.Write("content/handbook.yml", Checked.Settings);
        Git(scratch, "init", "--quiet");
        Git(scratch, "add", ".");
        Git(scratch, "-c", "user.name=A", "-c", "user.email=a@example.invalid", "commit", "--quiet", "-m", "one");
        scratch.Write("content/communities/edited.md", Broken.Replace("X", "edited again", StringComparison.Ordinal));
        scratch.Write("content/communities/new.md", Broken.Replace("X", "new", StringComparison.Ordinal));
        var run = await CommandRun.Of("check", "--content", scratch.At("content"), "--changed-since", "HEAD");
        Assert.Equal(ExitCode.Content, run.ExitCode);
        Assert.Equal("2 errors in 2 files.", run.Lines[^1]);
        Assert.DoesNotContain("old.md", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-revision")]
    [InlineData("--output=x")]
    public async Task A_revision_that_is_not_there_is_wrong_use(string revision)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        Git(scratch, "init", "--quiet");
        var run = await CommandRun.Of("check", "--content", scratch.At("content"), $"--changed-since={revision}");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("git knows no revision", run.Error, StringComparison.Ordinal);
    }

    private static void Git(ScratchFolder folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-C", folder.Path, .. arguments]))!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
