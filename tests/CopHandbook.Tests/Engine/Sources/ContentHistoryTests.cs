using CopHandbook.Engine.Sources;
using CopHandbook.Model.History;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Sources;

public sealed class ContentHistoryTests : IDisposable
{
    private const string Text = "# A chapter\n\nWith a few lines,\nso that git knows it again\nunder another name.\n";

    private readonly GitFolder folder = new();

    [Fact]
    public void A_file_has_the_days_of_its_first_and_last_commit_and_all_between()
    {
        folder.Write("guidance/a.md", Text);
        folder.Commit(on: "2026-01-05");
        folder.Write("guidance/b.md", "# B\n");
        folder.Commit(on: "2026-01-06");
        folder.Write("guidance/a.md", Text + "More.\n");
        folder.Commit(on: "2026-01-07");
        var history = Read();
        Assert.Null(history.Gap);
        Assert.Equal(["guidance/a.md", "guidance/b.md", "handbook.yml"], history.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["2026-01-05", "2026-01-07"], Days(history.Files["guidance/a.md"]));
        Assert.Equal(["2026-01-06"], Days(history.Files["guidance/b.md"]));
        Assert.Matches("^[0-9a-f]{40}$", history.Files["guidance/a.md"].First.Hash);
        Assert.Equal([Text, Text + "More.\n"], history.Texts.Read(history.Files["guidance/a.md"].Versions));
    }

    [Fact]
    public void A_renamed_file_keeps_its_history_through_every_name()
    {
        folder.Write("guidance/a.md", Text);
        folder.Commit(on: "2026-01-05");
        folder.Move("guidance/a.md", "guidance/deep/b.md");
        folder.Commit(on: "2026-01-06");
        folder.Move("guidance/deep/b.md", "communities/c.md");
        folder.Write("communities/c.md", Text + "And an edit.\n");
        folder.Commit(on: "2026-01-07");
        var history = Read();
        Assert.Equal(["guidance/a.md", "guidance/deep/b.md", "communities/c.md"], history.Files["communities/c.md"].Versions.Select(version => version.Path));
        Assert.Equal(
            [("guidance/deep/b.md", "communities/c.md", "2026-01-07"), ("guidance/a.md", "communities/c.md", "2026-01-06")],
            history.Former.Select(file => (file.Path, file.Now!, $"{file.GoneIn!.Day:O}")));
    }

    [Fact]
    public void What_was_deleted_is_told_and_what_came_back_goes_on()
    {
        folder.Write("guidance/a.md", Text);
        folder.Write("guidance/b.md", "# B\n");
        folder.Commit(on: "2026-01-05");
        folder.Delete("guidance/a.md");
        folder.Commit(on: "2026-01-06");
        folder.Delete("guidance/b.md");
        folder.Write("guidance/a.md", Text);
        folder.Commit(on: "2026-01-07");
        var history = Read();
        Assert.Equal(["2026-01-05", "2026-01-07"], Days(history.Files["guidance/a.md"]));
        var gone = Assert.Single(history.Former);
        Assert.Equal(("guidance/b.md", null), (gone.Path, gone.Now));
    }

    [Fact]
    public void Two_files_that_change_names_with_each_other_are_both_there()
    {
        folder.Write("guidance/a.md", Text);
        folder.Write("guidance/b.md", Text.Replace("few lines", "handful of words", StringComparison.Ordinal) + "And something else\nagain, of its own.\n");
        folder.Commit(on: "2026-01-05");
        folder.Move("guidance/a.md", "x");
        folder.Move("guidance/b.md", "guidance/a.md");
        folder.Move("x", "guidance/b.md");
        folder.Commit(on: "2026-01-06");
        var history = Read();
        Assert.Empty(history.Former);
        Assert.All(["guidance/a.md", "guidance/b.md"], path => Assert.Equal(["2026-01-05", "2026-01-06"], Days(history.Files[path])));
    }

    [Theory]
    [InlineData("guidance/with space.md")]
    [InlineData("guidance/\"quoted\".md")]
    [InlineData("guidance/é-日本.md")]
    [InlineData("guidance/line\nend.md")]
    [InlineData("guidance/:(top)x.md")]
    [InlineData("guidance/commit.md")]
    public void A_file_can_have_any_name(string path)
    {
        folder.Write(path, Text);
        folder.Commit(on: "2026-01-05");
        Assert.Equal(["2026-01-05"], Days(Read().Files[path]));
    }

    [Fact]
    public void A_day_is_one_in_UTC_and_later_ones_than_the_build_date_do_not_count()
    {
        folder.Write("guidance/a.md", Text);
        folder.Commit(on: "2026-01-05T23:30:00-0500");
        folder.Write("guidance/a.md", Text + "1\n");
        folder.Commit(on: "2026-02-02T00:30:00+0100");
        folder.Write("guidance/a.md", Text + "2\n");
        folder.Write("guidance/b.md", Text);
        folder.Commit(on: "2026-02-02T00:30:00+0000");
        var history = Read();
        Assert.Equal(["2026-01-06", "2026-02-01"], Days(history.Files["guidance/a.md"]));
        Assert.DoesNotContain("guidance/b.md", history.Files.Keys);
    }

    [Fact]
    public void A_merge_is_one_change_and_what_went_on_beside_the_branch_is_none()
    {
        folder.Write("guidance/a.md", Text);
        folder.Commit(on: "2026-01-05");
        folder.Git("checkout", "-q", "-b", "work");
        folder.Write("guidance/tried.md", "# Tried\n");
        folder.Commit(on: "2026-01-06");
        folder.Move("guidance/tried.md", "guidance/kept.md");
        folder.Commit(on: "2026-01-07");
        folder.Git("checkout", "-q", "main");
        folder.Write("guidance/a.md", Text + "Meanwhile.\n");
        folder.Commit(on: "2026-01-08");
        folder.Git(GitFolder.On("2026-01-09"), "merge", "-q", "--no-ff", "-m", "merge", "work");
        folder.Git("branch", "-q", "other");
        var history = Read();
        Assert.Equal(["2026-01-09"], Days(history.Files["guidance/kept.md"]));
        Assert.Equal(["2026-01-05", "2026-01-08"], Days(history.Files["guidance/a.md"]));
        Assert.Empty(history.Former);
    }

    [Fact]
    public void Only_the_branch_that_is_checked_out_counts()
    {
        folder.Commit(on: "2026-01-05");
        folder.Git("checkout", "-q", "-b", "other");
        folder.Write("guidance/elsewhere.md", Text);
        folder.Commit(on: "2026-01-06");
        folder.Git("checkout", "-q", "main");
        Assert.Equal(["handbook.yml"], Read().Files.Keys);
    }

    public void Dispose() => folder.Dispose();

    private ContentHistory Read() => ReadStage.Read(folder.Content, GitFolder.Context).Content.History;

    private static IEnumerable<string> Days(FileHistory history) => history.Versions.Select(version => $"{version.Commit.Day:O}");
}
