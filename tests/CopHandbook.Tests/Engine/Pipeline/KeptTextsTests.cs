using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Pipeline;

/// <summary>What is kept of charters between builds never shows: after any edits the outcome is that of a clean build.</summary>
public class KeptTextsTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Any_edits_end_in_the_state_of_a_clean_build(int seed)
    {
        using var git = new GitFolder();
        using var scratch = new ScratchFolder();
        Directory.Delete(git.Content, recursive: true);
        ScratchFolder.Copy(Repository.Content, git.Content);
        git.Commit("All", on: "2026-01-02");
        var edits = new RandomEdits(git, seed);
        for (var i = 0; i <= 30; i++)
        {
            var edit = i < 30 ? edits.Next() : edits.MendAll();
            var kept = HandbookPipeline.Check(git.Content, GitFolder.Context, kept: TextsIn(scratch, git.Content));
            var clean = git.Check();
            Assert.True(clean.Diagnostics.SequenceEqual(kept.Diagnostics), edit);
            if (clean.IsSound && i % 6 == 0)
            {
                var pairs = HandbookPipeline.Render(clean, new HandbookTheme()).Zip(HandbookPipeline.Render(kept, new HandbookTheme()));
                Assert.All(pairs, pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), $"{edit}: {pair.First.Path}"));
            }
        }
    }

    [Fact]
    public void After_an_edit_one_charter_is_taken_apart_and_no_other()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content));
        File.AppendAllText(Path.Combine(content, "communities/aws.md"), "\nMore.\n");
        Assert.Equal(["aws.md"], TakenApart(scratch, content));
        HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content));
        Assert.Equal([], TakenApart(scratch, content));
    }

    [Fact]
    public void Other_limits_have_all_taken_apart_again()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content));
        Assert.Equal([], TakenApart(scratch, content));
        var charters = Directory.GetFiles(Path.Combine(content, "communities"), "*.md");
        Assert.Equal(charters.Length, TakenApart(scratch, content, new() { TextDepth = 50 }).Count);
    }

    [Theory]
    [InlineData("status: active", "status: [", "yaml-syntax")]
    [InlineData("subject: AWS", "subject: AWS\nsubject: AWS", "duplicate-key")]
    public void What_is_wrong_with_the_front_matter_is_told_each_time(string sound, string broken, string rule)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var file = Path.Combine(content, "communities/aws.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace(sound, broken, StringComparison.Ordinal));
        AssertToldTwice(scratch, content, rule);
    }

    [Theory]
    [InlineData("## Words {#two words}\n", "heading-id")]
    [InlineData("<script>1</script>\n", "unsafe-html")]
    [InlineData("See [the words][nowhere].\n", "broken-link")]
    public void What_is_wrong_with_the_text_is_told_each_time(string text, string rule)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        File.AppendAllText(Path.Combine(content, "communities/aws.md"), "\n" + text);
        AssertToldTwice(scratch, content, rule);
    }

    [Fact]
    public void Files_that_are_not_whole_count_as_none()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var clean = HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content));
        var files = Directory.GetFiles(scratch.At("cache"), "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
        Assert.NotEqual([], TakenApart(scratch, content));
        Assert.Equal(clean.Diagnostics, HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content)).Diagnostics);
        Assert.Equal([], TakenApart(scratch, content));
    }

    private static void AssertToldTwice(ScratchFolder scratch, string content, string rule)
    {
        var first = HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content)).Diagnostics;
        Assert.Contains(first, problem => problem.Rule == rule && problem.Span.Path.FileName == "aws.md");
        Assert.Equal(["aws.md"], TakenApart(scratch, content));
        Assert.Equal(first, HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content)).Diagnostics);
    }

    // As a build would that comes now.
    private static IReadOnlyList<string> TakenApart(ScratchFolder scratch, string content, ReadingLimits? limits = null)
    {
        var read = ReadStage.Read(content, BuiltSite.Context).Content with { Limits = limits ?? ReadingLimits.Default };
        return [.. ParseStage.Run(read, texts: TextsIn(scratch, content)).Value.Charters
            .Where(charter => charter.Text is null).Select(charter => charter.File.Path.FileName)];
    }

    private static KeptTexts TextsIn(ScratchFolder scratch, string content) => new(KeptFiles.In(scratch.At("cache"), "texts"), content);
}
