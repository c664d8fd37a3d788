using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
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

    // Nothing is wrong with the form of such a charter, so it is kept.
    [Theory]
    [InlineData("schema: 1", "schema: 1\nrelevance: To be decided TBC", "placeholder-left")]
    [InlineData("\n---\n", "\n---\n\nWrite to ada@example.org.\n\n", "personal-data")]
    [InlineData("\n---\n", "\n---\n\n<<<<<<< main\n\n", "conflict-marker")]
    [InlineData("\n---\n", "\n---\n\nhttps://example.org/?token=0123456789abcdef\n\n", "secret-left")]
    [InlineData("\n---\n", "\n---\n\nThe \u202Eother\u202C way.\n\n", "hidden-character")]
    public void What_rules_find_in_a_text_that_is_kept_is_told_each_time(string sound, string broken, string rule)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var file = Path.Combine(content, "communities/aws.md");
        var before = File.ReadAllText(file);
        var edited = before.Replace("\r\n", "\n", StringComparison.Ordinal).Replace(sound, broken, StringComparison.Ordinal);
        Assert.NotEqual(before, edited);
        File.WriteAllText(file, edited);
        var first = HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content)).Diagnostics;
        Assert.Contains(first, problem => problem.Rule == rule && problem.Span.Path.FileName == "aws.md");
        Assert.Equal([], TakenApart(scratch, content));
        Assert.Equal(first, HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content)).Diagnostics);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("# A note.\n", false)]
    public void Whether_a_charter_has_notes_to_editors_is_kept(string note, bool isPublished)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var file = Path.Combine(content, "communities/aws.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("schema: 1\n", "schema: 1\n" + note, StringComparison.Ordinal));
        for (var i = 0; i < 2; i++)
        {
            var site = HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content)).Site;
            Assert.Equal(isPublished, site.Pages.OfType<CommunityPage>().Single(page => page.Community.Id.Value == "aws").HasCharterFile);
        }
    }

    [Fact]
    public void On_another_day_the_rules_on_charters_are_asked_again()
    {
        using var scratch = new ScratchFolder();
        var content = WithSilentRules(scratch);
        var later = BuiltSite.Context with { Today = new(2027, 2, 1) };
        for (var i = 0; i < 2; i++)
        {
            var found = HandbookPipeline.Check(content, later, kept: TextsIn(scratch, content)).Diagnostics;
            Assert.Contains(found, problem => problem.Rule == "review-overdue" && problem.Span.Path.FileName == "aws.md");
            Assert.Equal(HandbookPipeline.Check(content, later).Diagnostics, found);
        }

        var now = HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content)).Diagnostics;
        Assert.Equal(HandbookPipeline.Check(content, BuiltSite.Context).Diagnostics, now);
    }

    [Fact]
    public void With_other_settings_the_rules_on_charters_are_asked_again()
    {
        using var scratch = new ScratchFolder();
        var content = WithSilentRules(scratch);
        var settings = Path.Combine(content, "handbook.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("most-goals: 5", "most-goals: 1", StringComparison.Ordinal));
        Assert.Contains(Check(), problem => problem.Rule == "too-many-goals" && problem.Span.Path.FileName == "aws.md");
        Assert.Equal(HandbookPipeline.Check(content, BuiltSite.Context).Diagnostics, Check());

        IReadOnlyList<Diagnostic> Check() => HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content)).Diagnostics;
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

    /// <summary>Content that was checked once, with a charter in which the rules are known to find nothing.</summary>
    private static string WithSilentRules(ScratchFolder scratch)
    {
        var content = scratch.CopyContent();
        var file = Path.Combine(content, "communities/aws.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("schema: 1", "schema: 1\ncore-group: [Ada Example]", StringComparison.Ordinal));
        HandbookPipeline.Check(content, BuiltSite.Context, kept: TextsIn(scratch, content));
        var read = ParseStage.Run(ReadStage.Read(content, BuiltSite.Context).Content, texts: TextsIn(scratch, content)).Value;
        var aws = read.Charters.Single(charter => charter.File.Path.FileName == "aws.md");
        Assert.NotEqual(UInt128.Zero, aws.Kept!.SilentUnder);
        return content;
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
            .Where(charter => charter.Kept is null).Select(charter => charter.File.Path.FileName)];
    }

    private static KeptTexts TextsIn(ScratchFolder scratch, string content) => new(KeptFiles.In(scratch.At("cache"), "texts"), content);
}
