using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Pipeline;

/// <summary>What is remembered of earlier runs never shows: after any edits the outcome is that of a first run.</summary>
public class StageMemoryTests
{
    private static readonly HandbookTheme Theme = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Any_edits_end_in_the_state_of_a_clean_build(int seed)
    {
        using var git = new GitFolder();
        Directory.Delete(git.Content, recursive: true);
        ScratchFolder.Copy(Repository.Content, git.Content);
        git.Commit("All", on: "2026-01-02");
        var memory = new StageMemory();
        var edits = new RandomEdits(git, seed);
        for (var i = 0; i <= 24; i++)
        {
            var edit = i < 24 ? edits.Next() : edits.MendAll();
            var kept = HandbookPipeline.Check(git.Content, GitFolder.Context, memory);
            var clean = git.Check();
            Assert.True(clean.Diagnostics.SequenceEqual(kept.Diagnostics), $"{edit}: {Difference(clean.Diagnostics, kept.Diagnostics)}");
            Assert.True(clean.IsSound || i < 24);
            if (clean.IsSound && i % 6 == 0)
                Assert.Empty(Different(HandbookPipeline.Render(clean, Theme), await new SiteOnRequest(kept.Site, Theme).AllAsync()));
        }
    }

    [Fact]
    public void A_file_that_nobody_touched_is_the_same_object()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var memory = new StageMemory();
        var first = HandbookPipeline.Check(content, BuiltSite.Context, memory).Handbook;
        File.AppendAllText(Path.Combine(content, "communities/aws.md"), "\nMore.\n");
        var second = HandbookPipeline.Check(content, BuiltSite.Context, memory).Handbook;
        var anew = second.Communities.Where(community => !first.Communities.Any(before => ReferenceEquals(before, community)));
        Assert.Equal(["aws"], anew.Select(community => community.Id.Value));
        Assert.All(second.Chapters, chapter => Assert.Contains(first.Chapters, before => ReferenceEquals(before, chapter)));
    }

    [Fact]
    public void An_edit_of_a_text_leaves_all_pages_but_its_own_as_they_are()
    {
        var (first, second) = Edited(text => text + "\nMore words.\n");
        var anew = second.Pages.Except(first.Pages, ReferenceEqualityComparer.Instance).OfType<CommunityPage>().Select(page => page.Community.Id.Value).ToList();
        Assert.Contains("aws", anew);
        Assert.Same(PageAt(first, Permalink.Communities), PageAt(second, Permalink.Communities));
        Assert.Same(PageAt(first, new("/calendar/")), PageAt(second, new("/calendar/")));
    }

    [Fact]
    public void An_edit_of_a_field_makes_the_lists_anew()
    {
        var (first, second) = Edited(text => text.Replace("subject: ", "subject: New ", StringComparison.Ordinal));
        Assert.NotSame(PageAt(first, Permalink.Communities), PageAt(second, Permalink.Communities));
    }

    [Fact]
    public void A_heading_that_is_gone_breaks_the_links_that_led_to_it()
    {
        using var scratch = new ScratchFolder();
        var (content, memory) = (scratch.CopyContent(), new StageMemory());
        var (led, leads) = (Path.Combine(content, "communities/aws.md"), Path.Combine(content, "communities/security.md"));
        File.AppendAllText(led, "\n## Passing fancy\n\nWords.\n");
        File.AppendAllText(leads, "\nSee [it](aws.md#passing-fancy).\n");
        Assert.True(HandbookPipeline.Check(content, BuiltSite.Context, memory).IsSound);
        File.WriteAllText(led, File.ReadAllText(led).Replace("Passing fancy", "Lasting love", StringComparison.Ordinal));
        var broken = Assert.Single(HandbookPipeline.Check(content, BuiltSite.Context, memory).Diagnostics, problem => problem.Severity == Severity.Error);
        Assert.Equal("security.md", broken.Span.Path.FileName);
    }

    [Fact]
    public void A_change_that_neither_length_nor_time_tell_is_found_where_somebody_saw_it()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var (file, memory) = (Path.Combine(content, "communities/aws.md"), new StageMemory());
        HandbookPipeline.Check(content, BuiltSite.Context, memory);
        var (time, text) = (File.GetLastWriteTimeUtc(file), File.ReadAllText(file));
        File.WriteAllText(file, text.Replace("status: active", "status: aktive", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, time);
        memory.Sources.Doubt(file);
        Assert.False(HandbookPipeline.Check(content, BuiltSite.Context, memory).IsSound);
    }

    private static (HandbookSite Before, HandbookSite After) Edited(Func<string, string> edit)
    {
        using var scratch = new ScratchFolder();
        var (content, memory) = (scratch.CopyContent(), new StageMemory());
        var file = Path.Combine(content, "communities/aws.md");
        var before = HandbookPipeline.Check(content, BuiltSite.Context, memory);
        File.WriteAllText(file, edit(File.ReadAllText(file)));
        return (before.Site, HandbookPipeline.Check(content, BuiltSite.Context, memory).Site);
    }

    private static Page PageAt(HandbookSite site, Permalink address) => site.Pages.Single(page => page.Permalink == address);

    private static IEnumerable<string> Different(IReadOnlyList<OutputFile> expected, IReadOnlyList<OutputFile> actual)
    {
        Assert.Equal(expected.Select(file => file.Path), actual.Select(file => file.Path));
        return expected.Zip(actual).Where(pair => !pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)).Select(pair => pair.First.Path.Value);
    }

    private static string Difference<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual) =>
        $"lacks {string.Join("; ", expected.Except(actual))}, has {string.Join("; ", actual.Except(expected))}";
}
