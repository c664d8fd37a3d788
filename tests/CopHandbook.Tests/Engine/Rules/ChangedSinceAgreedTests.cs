using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>What the fixture of changed-since-agreed does not show. The sponsor agrees on 15 January.</summary>
public sealed class ChangedSinceAgreedTests : IDisposable
{
    private const string Rule = "changed-since-agreed";
    private const string Agreed = ", agreed: 2026-01-15";

    private readonly GitFolder folder = new();

    [Theory]
    [InlineData("2026-01-15", 0)]
    [InlineData("2026-01-15T23:59:59+0000", 0)]
    [InlineData("2026-01-16T00:00:00+0000", 1)]
    [InlineData("2026-02-01", 1)]
    [InlineData("2026-02-02T00:00:00+0000", 0)]
    public void An_edit_counts_from_the_day_after_the_agreement_to_the_build_date(string on, int expected)
    {
        Commit("2026-01-10", Charter("Help.", 2));
        Commit(on, Charter("Help.", 3));
        var said = folder.Said(Rule);
        Assert.Equal(expected, said.Count);
        Assert.All(said, one => Assert.StartsWith($"communities/aws.md:5:1 'time' was changed on {on[..10]}, in commit ", one, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_commit_is_no_edit_however_late_it_comes()
    {
        Commit("2026-01-31", Charter("Help.", 2));
        Assert.Empty(folder.Said(Rule));
    }

    [Fact]
    public void The_commit_that_writes_the_agreement_down_has_what_was_agreed()
    {
        Commit("2026-01-10", Charter("Help.", 2, agreed: ""));
        Commit("2026-01-20", Charter("Help more.", 3));
        Assert.Empty(folder.Said(Rule));
        Commit("2026-01-21", Charter("Help more.", 4));
        Assert.Single(folder.Said(Rule));
        Commit("2026-01-22", Charter("Help more.", 4, agreed: ", agreed: 2026-01-21"));
        Assert.Empty(folder.Said(Rule));
    }

    [Fact]
    public void What_is_taken_back_not_committed_or_not_what_was_agreed_is_no_change()
    {
        Commit("2026-01-10", Charter("Help.", 2));
        Commit("2026-01-20", Charter("Help.", 3));
        Commit("2026-01-21", Charter("Help.", 2));
        Assert.Empty(folder.Said(Rule));
        folder.Write("communities/aws.md", Charter("Help.", 5));
        Assert.Empty(folder.Said(Rule));
        folder.Commit(on: "2026-01-22");
        Assert.Single(folder.Said(Rule));
        // Taken back, and on the way to being committed.
        folder.Write("communities/aws.md", Charter("Help.", 2));
        Assert.Empty(folder.Said(Rule));
        folder.Write("communities/aws.md", Charter("Help.", 2).Replace("text: Help.", "text: \"Help.\", done: 2026-01-20", StringComparison.Ordinal) + "Words.\n");
        folder.Commit(on: "2026-01-23");
        Assert.Empty(folder.Said(Rule));
    }

    [Fact]
    public void Another_name_of_the_file_hides_no_change_and_what_could_not_be_read_is_none()
    {
        Commit("2026-01-10", Charter("Help.", 2));
        Commit("2026-01-16", Charter("Help.", 2).Replace("hours: 2", "hours: two", StringComparison.Ordinal));
        Commit("2026-01-17", "---\nsubject: \"A\n---\n");
        Commit("2026-01-18", Charter("Help.", 2));
        Assert.Empty(folder.Said(Rule));
        folder.Move("communities/aws.md", "communities/cloud.md");
        folder.Commit(on: "2026-01-19");
        Assert.Empty(folder.Said(Rule));
        folder.Write("communities/cloud.md", Charter("Help others.", 2));
        folder.Commit(on: "2026-01-20");
        Assert.StartsWith("communities/cloud.md:4:1 'goals' was changed on 2026-01-20, ", Assert.Single(folder.Said(Rule)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_waived()
    {
        Commit("2026-01-10", Charter("Help.", 2));
        Commit("2026-01-20", Charter("Help.", 3).Replace("---\n\n", "waive: [{ rule: changed-since-agreed, why: The sponsor was there. }]\n---\n", StringComparison.Ordinal));
        Assert.Empty(folder.Said(Rule));
        Assert.Empty(folder.Said("waiver-unused"));
    }

    public void Dispose() => folder.Dispose();

    private void Commit(string on, string charter)
    {
        folder.Write("communities/aws.md", charter);
        folder.Commit(on: on);
    }

    private static string Charter(string goal, int hours, string agreed = Agreed) =>
        $"---\nschema: 1\nsubject: AWS\ngoals: [{{ kind: support, for: [apprentice], text: {goal} }}]\n"
        + $"time: {{ cop-budget: [{{ hours: {hours}, per: month }}] }}\nstatus: proposed\nsponsor: {{ name: Ada Example{agreed} }}\nrelevance: It matters.\n---\n\n";
}
