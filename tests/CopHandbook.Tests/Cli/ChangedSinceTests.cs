using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public sealed class ChangedSinceTests : IDisposable
{
    private const string Broken = "[x](nowhere.md)\n";

    private readonly GitFolder folder = new();

    public ChangedSinceTests()
    {
        folder.Write("guidance/old.md", Broken);
        folder.Write("guidance/committed.md", "Sound so far.\n");
        folder.Write("guidance/staged.md", "Sound so far.\n");
        folder.Write("guidance/edited.md", "Sound so far.\n");
        folder.Commit();
    }

    [Fact]
    public async Task What_is_committed_staged_edited_and_new_is_reported_and_nothing_else()
    {
        folder.Git("checkout", "-q", "-b", "work");
        folder.Write("guidance/committed.md", Broken);
        folder.Commit();
        folder.Write("guidance/staged.md", Broken);
        folder.Git("add", "-A");
        folder.Write("guidance/edited.md", Broken);
        folder.Write("guidance/new é\n.md", Broken);
        var run = await folder.Run("check", "--changed-since", "main");
        Assert.Equal(ExitCode.Content, run.ExitCode);
        Assert.Equal(["committed.md", "edited.md", @"new é\n.md", "staged.md"], Reported(run));
        Assert.Equal("The report is about files changed since main. Elsewhere there is 1 problem.", run.Lines[^1]);
    }

    [Fact]
    public async Task What_others_did_in_the_meantime_is_not_ours()
    {
        folder.Git("checkout", "-q", "-b", "work");
        folder.Write("guidance/committed.md", Broken);
        folder.Commit();
        folder.Git("checkout", "-q", "main");
        folder.Write("guidance/edited.md", "meanwhile\n");
        folder.Commit();
        folder.Git("checkout", "-q", "work");
        folder.Write("guidance/staged.md", Broken);
        folder.Commit();
        Assert.Equal(["committed.md", "staged.md"], Reported(await folder.Run("check", "--changed-since", "main")));
    }

    [Fact]
    public async Task A_change_without_a_problem_passes_whatever_stands_elsewhere()
    {
        folder.Write("guidance/edited.md", "Sound.\n");
        var run = await folder.Run("check", "--changed-since", "HEAD");
        Assert.Equal(ExitCode.Sound, run.ExitCode);
        Assert.Equal("The report is about files changed since HEAD. Nothing is wrong there. Elsewhere there is 1 problem.\n", run.Out);
    }

    [Theory]
    [InlineData("-h", "--changed-since takes a revision, and this is '-h'")]
    [InlineData("--output=x", "--changed-since takes a revision, and this is '--output=x'")]
    [InlineData("", "--changed-since takes a revision, and this is ''")]
    [InlineData("nope", "git knows no revision 'nope'")]
    [InlineData("main:content", "git knows no revision 'main:content'")]
    [InlineData("main..HEAD", "git knows no revision 'main..HEAD'")]
    public async Task What_is_no_revision_is_wrong_use(string revision, string message)
    {
        // An option takes what begins with a hyphen for its value only behind an equals sign, and nothing only without.
        var run = await folder.Run(revision.Length == 0 ? ["check", "--changed-since", ""] : ["check", $"--changed-since={revision}"]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith($"cophandbook: {message}\n    hint: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public async Task Without_a_repository_or_without_git_it_is_wrong_use()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        var path = new Dictionary<string, string> { ["PATH"] = Environment.GetEnvironmentVariable("PATH")! };
        var without = await CommandRun.With(path, "check", "--content", scratch.At("content"), "--changed-since", "main");
        Assert.Equal(ExitCode.Usage, without.ExitCode);
        Assert.StartsWith("cophandbook: --changed-since needs the content in a git repository, and git finds none at ", without.Error, StringComparison.Ordinal);
        // A file named git in the current folder is not git.
        var none = await CommandRun.With(new Dictionary<string, string> { ["PATH"] = ".::bin" }, "check", "--content", folder.Content, "--changed-since", "main");
        Assert.Equal(ExitCode.Usage, none.ExitCode);
        Assert.StartsWith("cophandbook: --changed-since needs git, and there is none on this machine\n    hint: ", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitHub_is_shown_the_problems_of_the_pull_request_first()
    {
        folder.Git("update-ref", "refs/remotes/origin/main", "HEAD");
        folder.Write("guidance/staged.md", Broken);
        folder.Commit();
        var pull = new Dictionary<string, string>
        {
            ["GITHUB_ACTIONS"] = "true",
            ["GITHUB_WORKSPACE"] = folder.Path,
            ["GITHUB_BASE_REF"] = "main",
        };
        Assert.Equal(["staged.md", "old.md"], Annotated(await folder.Run(pull, "check")));
        // Where the base is not in the clone, the order is that of the files.
        pull["GITHUB_BASE_REF"] = "release";
        Assert.Equal(["old.md", "staged.md"], Annotated(await folder.Run(pull, "check")));
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Reported(CommandRun run) =>
        run.Lines.Where(line => line.Contains(": error broken-link: ", StringComparison.Ordinal))
            .Select(line => line[$"{folder.Content}/guidance/".Length..line.IndexOf(".md:", StringComparison.Ordinal)] + ".md");

    private static IEnumerable<string> Annotated(CommandRun run) =>
        run.Lines.Where(line => line.StartsWith("::error file=content/guidance/", StringComparison.Ordinal))
            .Select(line => line["::error file=content/guidance/".Length..line.IndexOf(',', StringComparison.Ordinal)]);
}
