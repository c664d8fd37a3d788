using CopHandbook.Engine.Sources;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Sources;

/// <summary>Where the history comes from, where it does not, and what is said then.</summary>
public sealed class HistoryGapTests : IDisposable
{
    private readonly GitFolder folder = new();

    public HistoryGapTests()
    {
        folder.Write("guidance/a.md", "# A\n");
        folder.Commit(on: "2026-01-05");
        folder.Write("guidance/a.md", "# A\n\nMore.\n");
        folder.Commit(on: "2026-01-06");
    }

    [Fact]
    public void A_folder_in_no_repository_has_none()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/guidance/a.md", "# A\n");
        Assert.Equal(HistoryGap.NoRepository, Read(scratch.At("content")).Gap);
    }

    [Fact]
    public async Task Without_git_there_is_none_and_that_is_said()
    {
        Assert.Equal(HistoryGap.NoGit, Read(folder.Content, BuiltSite.Context).Gap);
        var run = await CommandRun.Of("check", "--content", folder.Content);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "The history of the content is unknown, as there is no git on this machine: addresses that were lost are not found.", run.Lines[0]);
    }

    [Fact]
    public async Task A_shallow_clone_has_none_and_says_how_to_mend_it()
    {
        using var scratch = new ScratchFolder();
        folder.Git("clone", "-q", "--depth", "1", "file://" + folder.Path, scratch.At("clone"));
        var history = Read(scratch.At("clone/content"));
        Assert.Equal((HistoryGap.Shallow, 0), (history.Gap, history.Files.Count));
        var path = new Dictionary<string, string> { ["PATH"] = Environment.GetEnvironmentVariable("PATH")! };
        var run = await CommandRun.With(path, "check", "--content", scratch.At("clone/content"));
        Assert.StartsWith("The history of the content is unknown, as this clone is shallow ('git fetch --unshallow' brings the rest): ", run.Lines[0], StringComparison.Ordinal);
        var json = await CommandRun.With(path, "check", "--content", scratch.At("clone/content"), "--format", "json");
        Assert.Contains("\"historyGap\": \"shallow\"", json.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_git_refuses_its_words_are_told()
    {
        File.WriteAllText(Path.Combine(folder.Path, ".git/config"), "[core\n");
        var history = Read(folder.Content);
        Assert.Equal(HistoryGap.Refused, history.Gap);
        Assert.StartsWith("fatal: bad config", history.Complaint, StringComparison.Ordinal);
        var run = await folder.Run("check");
        Assert.Equal($"The history of the content is unknown, as git does not answer ({history.Complaint}): addresses that were lost are not found.", run.Lines[0]);
    }

    [Fact]
    public async Task Outside_of_git_a_check_is_quiet_and_a_build_says_one_line()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        var check = await CommandRun.Of("check", "--content", scratch.At("content"));
        Assert.DoesNotContain("history", check.Out, StringComparison.Ordinal);
        var build = await CommandRun.Of("build", "--content", scratch.At("content"), "--output", scratch.At("site"));
        Assert.Single(build.Lines, line => line.Contains("history", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_the_first_commit_the_history_is_known_and_empty()
    {
        using var fresh = new GitFolder();
        var history = Read(fresh.Content);
        Assert.Equal((null, 0), (history.Gap, history.Files.Count));
    }

    [Fact]
    public void A_linked_work_tree_a_link_and_the_root_of_a_repository_have_it()
    {
        using var scratch = new ScratchFolder();
        folder.Git("worktree", "add", "-q", scratch.At("linked"), "-b", "linked");
        Assert.Equal(2, Read(scratch.At("linked/content")).Files["guidance/a.md"].Versions.Count);
        Directory.CreateSymbolicLink(scratch.At("way"), folder.Path);
        Assert.Equal(2, Read(scratch.At("way/content")).Files["guidance/a.md"].Versions.Count);
        Assert.Equal(2, Read(folder.Path).Files["content/guidance/a.md"].Versions.Count);
    }

    /// <summary>Whatever a person has set for git: the same commits are the same history.</summary>
    [Theory]
    [InlineData("log.follow", "true")]
    [InlineData("log.showRoot", "false")]
    [InlineData("log.diffMerges", "off")]
    [InlineData("log.date", "relative")]
    [InlineData("log.decorate", "full")]
    [InlineData("log.abbrevCommit", "true")]
    [InlineData("log.showSignature", "true")]
    [InlineData("format.pretty", "oneline")]
    [InlineData("format.notes", "*")]
    [InlineData("diff.renames", "false")]
    [InlineData("diff.renames", "copies")]
    [InlineData("diff.renameLimit", "1")]
    [InlineData("diff.relative", "false")]
    [InlineData("diff.noprefix", "true")]
    [InlineData("diff.orderFile", "order")]
    [InlineData("diff.external", "false")]
    [InlineData("diff.ignoreSubmodules", "all")]
    [InlineData("core.quotePath", "true")]
    [InlineData("core.abbrev", "4")]
    [InlineData("color.ui", "always")]
    [InlineData("i18n.logOutputEncoding", "UTF-16")]
    public void The_settings_of_a_person_change_nothing(string setting, string value)
    {
        for (var i = 0; i < 3; i++)
            folder.Write($"guidance/{i} é.md", $"# {i}\n\nText {i}\nof its own {i}\nin some {i}\nlines {i}.\n");
        folder.Commit(on: "2026-01-07");
        for (var i = 0; i < 3; i++)
        {
            folder.Move($"guidance/{i} é.md", $"guidance/new {i} é.md");
            folder.Write($"guidance/new {i} é.md", $"# {i}\n\nText {i}\nof its own {i}\nin some {i}\nlines {i}!\n");
        }

        folder.Commit(on: "2026-01-08");
        var before = Shown(Read(folder.Content));
        Assert.Contains("guidance/0 é.md → guidance/new 0 é.md", before, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.Path, "content/order"), "guidance/new 2 é.md\n");
        folder.Git("config", setting, value);
        Assert.Equal(before, Shown(Read(folder.Content)));
    }

    [Fact]
    public void Replaced_commits_and_other_names_of_people_change_nothing()
    {
        var before = Shown(Read(folder.Content));
        folder.Git("replace", "--graft", "HEAD");
        File.WriteAllText(Path.Combine(folder.Path, ".mailmap"), "Another <a@example.org> <t@example.org>\n");
        Assert.Equal(before, Shown(Read(folder.Content)));
    }

    public void Dispose() => folder.Dispose();

    private static ContentHistory Read(string content, BuildContext? context = null) =>
        ReadStage.Read(content, context ?? GitFolder.Context).Content.History;

    private static string Shown(ContentHistory history) => string.Join('\n',
    [
        $"{history.Gap} {history.Complaint}",
        .. history.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key}: {string.Join(' ', file.Value.Versions)}"),
        .. history.Former.Select(file => $"{file.Path} → {file.Now} in {file.GoneIn}: {string.Join(' ', file.Versions)}"),
    ]);
}
