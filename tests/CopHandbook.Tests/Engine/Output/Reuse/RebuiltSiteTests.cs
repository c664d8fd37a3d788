using System.Globalization;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Output.Reuse;

/// <summary>What is kept of the last site never shows: after any edits the site is that of a clean build, to the byte.</summary>
public class RebuiltSiteTests
{
    // Each takes a second or so: more are asked for by hand.
    private static readonly int Edits = int.Parse(Environment.GetEnvironmentVariable("COPHANDBOOK_EDITS") ?? "24", CultureInfo.InvariantCulture);

    private static readonly string Assets = Repository.At("themes/handbook/assets");

    [Fact]
    public async Task Any_edits_end_in_the_site_of_a_clean_build()
    {
        using var git = new GitFolder();
        using var scratch = new ScratchFolder();
        var target = new OutputFolder(scratch.At("site"));
        var memory = new SiteMemory(scratch.At("cache"), target);
        var edits = new SoundEdits(git, seed: 1);
        var kept = 0;
        for (var i = 0; i < Edits; i++)
        {
            var edit = i == 0 ? "nothing" : edits.Next();
            var texts = new KeptTexts(KeptFiles.In(scratch.At("cache"), "texts"), git.Content);
            var handbook = HandbookPipeline.Check(git.Content, GitFolder.Context, kept: texts);
            var clean = git.Check();
            Assert.Equal([], handbook.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => $"{edit}: {one.Span} {one.Message}"));
            var theme = ThemeAfter(i);
            var (report, _) = await HandbookPipeline.PublishAsync(handbook, theme, target, new() { Memory = memory });
            var pictures = DrawStage.Plan(clean.Site, theme, KeptFiles.In(scratch.At("pictures"), "pictures")).SelectMany(planned => planned.Make());
            Assert.Equal([], Different([.. RenderStage.Run(clean.Site, theme), .. pictures], scratch.At("site")).Select(path => $"{edit}: {path}"));
            kept += report.Files - report.Made;
        }

        Assert.True(kept > 0, "nothing was ever kept, so nothing was tried");
    }

    [Fact]
    public async Task After_an_edit_of_one_text_its_own_files_are_made_and_no_others()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var target = new OutputFolder(scratch.At("site"));
        var memory = new SiteMemory(scratch.At("cache"), target);
        var all = await Publish();
        Assert.Equal(all.Files, all.Made);
        Assert.Equal(0, (await Publish()).Made);
        File.AppendAllText(Path.Combine(content, "communities/aws.md"), "\nOne more sentence.\n");
        var before = DateTime.UtcNow;
        var edited = await Publish();
        Assert.All(
            Directory.EnumerateFiles(scratch.At("site"), "*", SearchOption.AllDirectories)
                .Where(file => File.GetLastWriteTimeUtc(file) >= before).Select(file => Path.GetRelativePath(scratch.At("site"), file)),
            file => Assert.Matches("aws|print|\\.cophandbook$", file));
        Assert.InRange(edited.Made, 1, 10);

        async Task<PublishReport> Publish()
        {
            var handbook = HandbookPipeline.Check(content, BuiltSite.Context);
            return (await HandbookPipeline.PublishAsync(handbook, new HandbookTheme(), target, new() { Memory = memory })).Report;
        }
    }

    [Theory]
    [InlineData("index.html", "tampered")]
    [InlineData("communities/aws/index.html", null)]
    public async Task A_published_file_that_somebody_changed_or_removed_is_made_again(string path, string? text)
    {
        using var scratch = new ScratchFolder();
        var handbook = HandbookPipeline.Check(Repository.Content, BuiltSite.Context);
        var target = new OutputFolder(scratch.At("site"));
        var memory = new SiteMemory(scratch.At("cache"), target);
        await HandbookPipeline.PublishAsync(handbook, new HandbookTheme(), target, new() { Memory = memory });
        var file = Path.Combine(scratch.At("site"), path);
        var whole = File.ReadAllText(file);
        if (text is null)
            File.Delete(file);
        else
            File.WriteAllText(file, text);
        await HandbookPipeline.PublishAsync(handbook, new HandbookTheme(), target, new() { Memory = memory });
        Assert.Equal(whole, File.ReadAllText(file));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public async Task A_memory_that_is_not_whole_is_none(int length)
    {
        using var scratch = new ScratchFolder();
        var handbook = HandbookPipeline.Check(Repository.Content, BuiltSite.Context);
        var target = new OutputFolder(scratch.At("site"));
        var memory = new SiteMemory(scratch.At("cache"), target);
        await HandbookPipeline.PublishAsync(handbook, new HandbookTheme(), target, new() { Memory = memory });
        var file = Assert.Single(Directory.EnumerateFiles(scratch.At("cache"), "*", SearchOption.AllDirectories));
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);
        var (report, _) = await HandbookPipeline.PublishAsync(handbook, new HandbookTheme(), target, new() { Memory = memory });
        Assert.Equal(report.Files, report.Made);
    }

    // Now and then somebody works at the theme.
    private static ITheme ThemeAfter(int edits) => edits % 10 < 7 ? new HandbookTheme() : new HandbookTheme().WithAssets(
    [
        .. Directory.EnumerateFiles(Assets, "*", SearchOption.AllDirectories)
            .Select(file => new ThemeAsset(Path.GetRelativePath(Assets, file).Replace('\\', '/'), File.ReadAllBytes(file)))
            .Append(new("css/99-own.css", new ReadOnlyMemory<byte>([(byte)('a' + edits % 2), .. " { color: red }"u8])))
            .OrderBy(asset => asset.Name, StringComparer.Ordinal),
    ]);

    private static IEnumerable<string> Different(IReadOnlyList<OutputFile> expected, string folder)
    {
        var there = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)).Where(path => path != OutputFolder.Marker).ToHashSet(StringComparer.Ordinal);
        return there.Except(expected.Select(file => file.Path.Value)).Concat(expected
            .Where(file => !there.Contains(file.Path.Value) || !file.Bytes.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(folder, file.Path.Value))))
            .Select(file => file.Path.Value));
    }
}
