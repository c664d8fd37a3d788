using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class BuildCommandTests
{
    [Fact]
    public async Task A_build_says_what_it_made_where_and_how_to_look_at_it()
    {
        using var scratch = new ScratchFolder();
        var run = await CommandRun.Of("build", "--content", Repository.Content, "--output", scratch.At("site"));
        Assert.Equal(ExitCode.Sound, run.ExitCode);
        var said = run.Lines.SkipWhile(line => !line.StartsWith("Published", StringComparison.Ordinal)).ToList();
        Assert.Matches(@"^Published 7 communities and 9 chapters: \d+ pages, \d+ files, \d+ kB, in \d+\.\d\d s", said[0]);
        Assert.Equal($"  into   {scratch.At("site")}/", said[1]);
        Assert.Equal("  as of  2026-02-01, for https://handbook.example.org/", said[2]);
        Assert.Contains("'serve'", said[3], StringComparison.Ordinal);
        Assert.True(File.Exists(scratch.At("site/communities/aws/index.html")));
    }

    [Fact]
    public async Task A_broken_charter_leaves_the_published_site_untouched()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        await CommandRun.Of("build", "--content", content, "--output", scratch.At("site"));
        var before = Snapshot(scratch.At("site"));

        var charter = Path.Combine(content, "communities/aws.md");
        var sound = await File.ReadAllTextAsync(charter);
        foreach (var (from, to, place) in new[]
        {
            ("sponsor:", "sponser:", "7:1: error unknown-key: "),
            ("started: 2026-01-05", "started: 2026-13-05", "5:10: error wrong-type: "),
            ("subject: AWS", "subject: \"AWS", "3:10: error yaml-syntax: "),
        })
        {
            await File.WriteAllTextAsync(charter, sound.Replace(from, to, StringComparison.Ordinal));
            var run = await CommandRun.Of("build", "--content", content, "--output", scratch.At("site"));
            Assert.Equal(ExitCode.Content, run.ExitCode);
            var errors = run.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).ToList();
            Assert.StartsWith($"{content}/communities/aws.md:{place}", Assert.Single(errors), StringComparison.Ordinal);
            Assert.StartsWith("    hint: ", run.Lines[run.Lines.ToList().IndexOf(errors[0]) + 1], StringComparison.Ordinal);
            Assert.Equal(before, Snapshot(scratch.At("site")));
        }
    }

    [Fact]
    public async Task A_folder_without_a_handbook_replaces_no_site()
    {
        using var scratch = new ScratchFolder();
        scratch.Write($"site/{CopHandbook.Engine.Output.OutputFolder.Marker}", "");
        scratch.Write("site/index.html", "published before");
        scratch.Write("content/notes.txt", "of something else");
        foreach (var folder in new[] { "content", "nowhere" })
        {
            var run = await CommandRun.Of("build", "--content", scratch.At(folder), "--output", scratch.At("site"));
            Assert.Equal(ExitCode.Usage, run.ExitCode);
            Assert.Contains(scratch.At(folder), run.Error, StringComparison.Ordinal);
            Assert.Equal("published before", await File.ReadAllTextAsync(scratch.At("site/index.html")));
        }
    }

    [Fact]
    public async Task The_base_url_of_the_command_wins()
    {
        using var scratch = new ScratchFolder();
        await CommandRun.Of("build", "--content", Repository.Content, "--output", scratch.At("site"), "--base-url", "https://other.example.org/cops/");
        Assert.Contains("https://other.example.org/cops/communities/aws/", await File.ReadAllTextAsync(scratch.At("site/sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("href=\"/cops/communities/\"", await File.ReadAllTextAsync(scratch.At("site/404.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_a_site_is_refused()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("site/thesis.txt", "years of work");
        var run = await CommandRun.Of("build", "--content", Repository.Content, "--output", scratch.At("site"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("files that this program did not make", run.Error, StringComparison.Ordinal);
        Assert.Equal("years of work", await File.ReadAllTextAsync(scratch.At("site/thesis.txt")));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_the_machines_fault()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("file", "");
        var run = await CommandRun.Of("build", "--content", Repository.Content, "--output", scratch.At("file/site"));
        Assert.Equal(ExitCode.Machine, run.ExitCode);
        Assert.Contains("hint: ", run.Error, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Snapshot(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => $"{File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(File.ReadAllBytes(file))}");
}
