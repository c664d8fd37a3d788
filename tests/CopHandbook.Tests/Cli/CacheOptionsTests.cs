using System.Diagnostics;
using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

/// <summary>Where drawn pictures are kept, and that only a build draws.</summary>
public class CacheOptionsTests
{
    [Fact]
    public async Task A_build_keeps_its_pictures_where_it_is_told_and_takes_them_from_there()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        string[] build = ["build", "--no-search", "--content", content, "--output", scratch.At("site"), "--cache", scratch.At("cache")];
        Assert.Equal(0, (await CommandRun.Of(build)).ExitCode);
        var drawn = Kept(scratch.At("cache/cophandbook/pictures"));
        var picture = await File.ReadAllBytesAsync(scratch.At("site/assets/social/communities/aws.png"));
        Assert.Equal(Directory.GetFiles(scratch.At("site"), "*.png", SearchOption.AllDirectories).Length + 1, drawn.Count);
        // Each is marked, so that one which is drawn anew shows.
        foreach (var file in drawn)
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        // Else its pictures would stay where they are.
        Directory.Delete(scratch.At("site"), recursive: true);
        Assert.Equal(0, (await CommandRun.Of(build)).ExitCode);
        Assert.Equal(drawn, Kept(scratch.At("cache/cophandbook/pictures")));
        Assert.All(drawn, file => Assert.Equal(2001, File.GetLastWriteTimeUtc(file).Year));
        Assert.Equal(picture, await File.ReadAllBytesAsync(scratch.At("site/assets/social/communities/aws.png")));
    }

    [Theory]
    [InlineData("--no-cache")]
    [InlineData]
    public async Task Nothing_is_kept_where_nobody_wants_it_or_has_a_home(params string[] options)
    {
        using var scratch = new ScratchFolder();
        var world = new HostEnvironment(TextWriter.Null, TextWriter.Null) { HomeFolder = options.Length == 0 ? "/" : scratch.At("home") };
        var run = await CommandRun.In(
            world, ["build", "--no-search", "--content", scratch.CopyContent(), "--output", scratch.At("site"), .. options]);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(scratch.At("site/favicon.ico")));
        Assert.Equal(["content", "site"], Directory.GetDirectories(scratch.At("."))
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));
        if (options.Length == 0)
            Assert.Null(world.KeptFolder);
    }

    [Fact]
    public async Task They_are_kept_in_the_users_cache_folder_where_nothing_is_said()
    {
        using var scratch = new ScratchFolder();
        var world = new HostEnvironment(TextWriter.Null, TextWriter.Null)
        {
            Variable = new Dictionary<string, string> { ["XDG_CACHE_HOME"] = scratch.At("xdg") }.GetValueOrDefault,
        };
        var run = await CommandRun.In(world, "build", "--no-search", "--content", scratch.CopyContent(), "--output", scratch.At("site"));
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(Kept(scratch.At("xdg/cophandbook/pictures")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/kept")]
    [InlineData("site/kept")]
    public async Task Nothing_is_kept_in_the_content_or_in_the_site(string cache)
    {
        using var scratch = new ScratchFolder();
        var run = await CommandRun.Of(
            "build", "--no-search", "--content", scratch.CopyContent(), "--output", scratch.At("site"), "--cache", scratch.At(cache));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing can be kept in", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.At("site")));
    }

    // The library that draws takes its time to load, so a check, and a page in the preview, must do without.
    [Fact]
    public void A_check_needs_no_library_that_draws()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch.At("program"));
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            var name = Path.GetFileName(file);
            var isLeftOut = name.Contains("Skia", StringComparison.Ordinal) || name.Contains("HarfBuzz", StringComparison.Ordinal)
                || name.EndsWith(".deps.json", StringComparison.Ordinal);
            if (!isLeftOut)
                File.Copy(file, Path.Combine(scratch.At("program"), name));
        }

        Assert.Equal(0, Run(scratch, "check", "--audit"));
        Assert.NotEqual(0, Run(scratch, "build", "--no-search", "--no-cache", "--output", scratch.At("site")));
    }

    private static int Run(ScratchFolder scratch, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [scratch.At("program/cophandbook.dll"), .. arguments, "--content", Repository.Content, "--today", "2026-02-01"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaint = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.NotNull(complaint.Result);
        return process.ExitCode;
    }

    private static List<string> Kept(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
