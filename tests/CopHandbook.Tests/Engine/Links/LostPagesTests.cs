using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>What the fixture of permalink-lost does not show.</summary>
public sealed class LostPagesTests : IDisposable
{
    private const string Rule = "permalink-lost";

    private readonly GitFolder folder = new();

    [Fact]
    public void Renaming_the_title_loses_nothing_and_renaming_the_file_says_what_to_add()
    {
        Commit(("communities/aws.md", Charter("AWS")));
        Commit(("communities/aws.md", Charter("Amazon Web Services")));
        Assert.Empty(folder.Said(Rule));
        folder.Move("communities/aws.md", "communities/cloud.md");
        Commit();
        var said = Assert.Single(folder.Said(Rule));
        Assert.Matches(
            @"^communities/cloud\.md:1:1 'communities/aws\.md' was renamed in commit [0-9a-f]{7} and is now 'communities/cloud\.md', and nothing answers at "
            + @"'/communities/aws/' any more \| add 'aliases: \[aws\]' to the front matter of cloud\.md$", said);
        Commit(("communities/cloud.md", Charter("AWS", "aliases: [aws]\n")));
        Assert.Empty(folder.Said(Rule));
    }

    [Fact]
    public void A_file_that_is_renamed_and_not_committed_is_told_too()
    {
        Commit(("communities/aws.md", Charter("AWS")), ("guidance/a.md", "# A\n\nSomething else.\n"));
        folder.Move("communities/aws.md", "communities/cloud.md");
        Assert.Equal(
            ["communities/cloud.md:1:1 'communities/aws.md' is now 'communities/cloud.md', and nothing answers at '/communities/aws/' any more "
            + "| add 'aliases: [aws]' to the front matter of cloud.md"],
            folder.Said(Rule));
    }

    [Fact]
    public void A_file_that_is_deleted_and_not_committed_is_told_at_the_settings()
    {
        Commit(("communities/aws.md", Charter("AWS")));
        folder.Delete("communities/aws.md");
        folder.Write("guidance/new.md", "# A chapter\n\nThat has nothing to do with it.\n");
        Assert.Equal(
            ["handbook.yml:1:1 'communities/aws.md' is committed and no longer there, and nothing answers at '/communities/aws/' any more "
            + "| bring the file back, with 'status: retired'; or add 'aliases: [aws]' to the page that takes its place; "
            + "or add '- { path: /communities/aws/, why: … }' under 'given-up' in handbook.yml"],
            folder.Said(Rule));
    }

    [Fact]
    public void A_charter_that_becomes_a_chapter_and_the_other_way_round_need_paths()
    {
        Commit(("communities/aws.md", Charter("AWS")), ("guidance/time.md", "---\nsummary: Of time.\n---\n# Time\n\nHours\nand days\nand weeks.\n"));
        folder.Move("communities/aws.md", "guidance/aws.md");
        folder.Move("guidance/time.md", "communities/time.md");
        Commit();
        Assert.Equal(
            ["aliases: [/guidance/time/]", "aliases: [/communities/aws/]"],
            folder.Said(Rule).Select(said => said[(said.IndexOf("add '", StringComparison.Ordinal) + 5)..said.LastIndexOf("' to", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("guidance/a.md", "guidance/a/index.md")]
    [InlineData("guidance/a.md", "guidance/A.md")]
    [InlineData("guidance/a/README.md", "guidance/a.md")]
    [InlineData("guidance/README.md", "guidance/other.md")]
    [InlineData("guidance/.draft.md", "guidance/.other.md")]
    [InlineData("communities/Not an id.md", "communities/an-id.md")]
    [InlineData("communities/notes/a.md", "communities/notes/b.md")]
    [InlineData("README.md", "LICENSE")]
    public void What_had_no_address_of_its_own_or_keeps_it_is_not_lost(string from, string to)
    {
        Commit((from, "---\n---\n# A\n\nOne line\nand another\nand a third.\n"));
        folder.Move(from, to);
        Commit();
        Assert.Empty(folder.Said(Rule));
    }

    [Theory]
    [InlineData(", visibility: draft", ", visibility: draft", false)]
    [InlineData("", ", visibility: draft", true)]
    [InlineData(", visibility: draft", "", true)]
    public void A_draft_is_missed_only_if_it_was_none_once(string first, string second, bool isMissed)
    {
        Commit(("communities/aws.md", $"---\n{{ subject: AWS{first} }}\n---\n"));
        Commit(("communities/aws.md", $"---\n{{ subject: AWS, tags: [cloud]{second} }}\n---\n"));
        folder.Delete("communities/aws.md");
        Commit();
        Assert.Equal(isMissed, folder.Said(Rule).Count == 1);
    }

    [Fact]
    public void What_is_committed_after_the_build_date_was_not_there()
    {
        folder.Write("guidance/a.md", "# A\n");
        folder.Commit(on: "2026-03-01");
        folder.Delete("guidance/a.md");
        folder.Commit(on: "2026-03-02");
        Assert.Empty(folder.Said(Rule));
        Assert.Single(folder.Said(Rule, today: "2026-03-02"));
    }

    [Fact]
    public void One_mistake_is_one_message()
    {
        Commit(("communities/aws.md", Charter("AWS")), ("guidance/a.md", "# A\n"));
        folder.Move("communities/aws.md", "communities/cloud.md");
        folder.Write("communities/cloud.md", Charter("AWS", "aliases: [a w s]\n"));
        Commit();
        // The alias that cannot be read may be the one that is missing.
        Assert.Empty(folder.Said(Rule));
        folder.Delete("guidance/a.md");
        folder.Write("handbook.yml", Checked.Settings + "given-up:\n  - { path: a chapter, why: Nobody read it. }\n");
        Commit();
        // And so may the entry.
        Assert.Empty(folder.Said(Rule));
        Assert.Single(folder.Said("wrong-type"), said => said.StartsWith("handbook.yml:3:13 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_on_what_changed_is_about_what_was_deleted()
    {
        Commit(("guidance/a.md", "# A\n"), ("guidance/b.md", "# B\n"));
        folder.Delete("guidance/a.md");
        Commit();
        var run = await folder.Run("check", "--changed-since", "HEAD~1");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Lines, line => line.Contains("/handbook.yml:1:1: error permalink-lost: 'guidance/a.md' was deleted", StringComparison.Ordinal));
        Assert.Equal(0, (await folder.Run("check", "--changed-since", "HEAD")).ExitCode);
    }

    [Fact]
    public void Without_a_history_nothing_is_guessed()
    {
        Commit(("guidance/a.md", "# A\n"));
        folder.Delete("guidance/a.md");
        Commit();
        Assert.Single(folder.Said(Rule));
        using var scratch = new ScratchFolder();
        folder.Git("clone", "-q", "--depth", "1", "file://" + folder.Path, scratch.At("clone"));
        var shallow = CopHandbook.Engine.Pipeline.HandbookPipeline.Check(scratch.At("clone/content"), GitFolder.Context);
        Assert.DoesNotContain(shallow.Diagnostics, problem => problem.Rule == Rule);
    }

    public void Dispose() => folder.Dispose();

    private void Commit(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            folder.Write(path, text);
        folder.Commit(on: "2026-01-10");
    }

    private static string Charter(string subject, string more = "") =>
        $"---\nschema: 1\nsubject: {subject}\ngoals: [{{ kind: support, for: [apprentice], text: Help }}]\n"
        + $"time: {{ cop-budget: [{{ hours: 2, per: month }}] }}\nstatus: proposed\nsponsor: {{ name: Ada Example }}\nrelevance: It matters.\n{more}---\n";
}
