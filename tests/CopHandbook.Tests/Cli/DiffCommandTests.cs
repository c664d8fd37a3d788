using System.Text.Json.Nodes;
using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public sealed class DiffCommandTests : IDisposable
{
    private const string Charter = "---\nsubject: AWS\nscope: { in: [Native services] }\ntime: { cop-budget: [{ hours: 2, per: month }] }\n---\nText.\n";

    private readonly GitFolder folder = new();

    public DiffCommandTests()
    {
        folder.Write("communities/aws.md", Charter);
        folder.Write("communities/old.md", "---\nsubject: Old\n---\n");
        folder.Write("guidance/time.md", "# Time\n");
        folder.Commit();
    }

    [Fact]
    public async Task What_changed_is_said_of_charters_as_charters()
    {
        Edit();
        var run = await folder.Run("diff", "HEAD");
        Assert.Equal((ExitCode.Sound, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            AWS (aws): Changed
                out of scope: 1 added
                    + The *marketplace*, @all
                budget: 2 to 3 hours a month
                text changed
            Knitting (knitting): New
            Older (older): Renamed from old
                subject: Old to Older

            Other files:
                guidance/time.md: changed

            3 communities and 1 other file changed since HEAD.

            """,
            run.Out);
    }

    [Fact]
    public async Task For_a_pull_request_the_words_of_charters_are_text_and_nothing_else()
    {
        Edit();
        var run = await folder.Run("diff", "HEAD", "--format", "markdown");
        Assert.StartsWith("### What changes in the handbook\n\n- **AWS** (aws): Changed\n  - out of scope\\: 1 added\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(@"    - \+ The \*marketplace\*, &#64;all", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("- guidance/time\\.md: changed\n\nCompared since HEAD.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_values()
    {
        Edit();
        var document = JsonNode.Parse((await folder.Run("diff", "HEAD", "--format", "json")).Out)!;
        Assert.Equal(1, (int)document["version"]!);
        var aws = document["communities"]![0]!;
        Assert.Equal(["The *marketplace*, @all"], aws["parts"]![0]!["added"]!.AsArray().Select(item => (string)item!));
        Assert.Equal((2, 3), ((decimal)aws["parts"]![1]!["hoursFrom"]!, (decimal)aws["parts"]![1]!["hoursTo"]!));
        Assert.Equal("old", (string)document["communities"]![2]!["formerId"]!);
    }

    [Fact]
    public async Task Two_revisions_are_compared_as_they_are_and_the_disk_does_not_count()
    {
        Edit();
        folder.Commit();
        folder.Delete("communities/knitting.md");
        var run = await folder.Run("diff", "HEAD~1", "HEAD");
        Assert.Equal("3 communities and 1 other file changed from HEAD~1 to HEAD.", run.Lines[^1]);
        Assert.Equal("Nothing changed in " + folder.Content + " from HEAD to HEAD.", (await folder.Run("diff", "HEAD", "HEAD")).Lines[^1]);
        Assert.StartsWith("Knitting (knitting): Charter removed", (await folder.Run("diff", "HEAD")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_charter_that_cannot_be_read_is_said_to_have_changed()
    {
        folder.Write("communities/aws.md", "no front matter\n");
        Assert.Equal("AWS (aws): Changed; one of the two states could not be read", (await folder.Run("diff", "HEAD")).Lines[0]);
    }

    [Theory]
    [InlineData("no-such-branch", "git knows no revision 'no-such-branch'")]
    [InlineData("", "'diff' takes a revision, and this is ''")]
    public async Task A_revision_that_is_none_is_refused(string revision, string message)
    {
        var run = await folder.Run("diff", revision);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void Edit()
    {
        folder.Write("communities/aws.md", Charter
            .Replace("in: [Native services]", "in: [Native services], out: [\"The *marketplace*, @all\"]", StringComparison.Ordinal)
            .Replace("hours: 2", "hours: 3", StringComparison.Ordinal)
            .Replace("Text.", "Another text.", StringComparison.Ordinal));
        folder.Write("communities/knitting.md", "---\nsubject: Knitting\n---\n");
        folder.Delete("communities/old.md");
        folder.Write("communities/older.md", "---\nsubject: Older\naliases: [old]\n---\n");
        folder.Write("guidance/time.md", "# Time\nMore.\n");
    }
}
