using System.Text.Json;
using System.Text.RegularExpressions;
using CopHandbook.Statiq.Tests.Harness;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Statiq.Tests;

/// <summary>What is wrong is said as the command line says it, before anything is written.</summary>
public partial class ProblemTests
{
    [Fact]
    public async Task Five_broken_charters_are_told_alike()
    {
        using var scratch = new ScratchFolder();
        scratch.CopyContent();
        scratch.Write("content/communities/one.md", Charter.Of(further: "sponser: { name: Ada Example }"));
        scratch.Write("content/communities/two.md", Charter.Of(further: "started: 2026-02-30"));
        scratch.Write("content/communities/three.md", Charter.Of(further: "subject: Twice"));
        scratch.Write("content/communities/four.md", Charter.Of(body: "See [that](nowhere.md)."));
        scratch.Write("content/communities/five.md", Charter.Of(goals: "[{ kind: support, for: [apprentice], text: Help ]"));

        var line = await HostRun.OfCommandLine(scratch, "check", "--format", "json");
        var statiq = await HostRun.OfStatiq(scratch);

        var wanted = JsonDocument.Parse(line.Out).RootElement.GetProperty("diagnostics").EnumerateArray().Select(Told).ToArray();
        Assert.Equal(wanted, Told(statiq.Out));
        foreach (var id in new[] { "one", "two", "three", "four", "five" })
            Assert.Contains(wanted, told => told.StartsWith($"[ERRO] content/communities/{id}.md:", StringComparison.Ordinal));
        Assert.Contains("[ERRO] content/communities/one.md:9:1: unknown-key", wanted);
        Assert.NotEqual(0, statiq.ExitCode);
        Assert.False(Directory.Exists(scratch.At("output")));
    }

    [Fact]
    public async Task A_site_stands_untouched_while_an_error_stands()
    {
        using var scratch = new ScratchFolder();
        scratch.CopyContent();
        Assert.Equal(0, (await HostRun.OfStatiq(scratch)).ExitCode);
        var before = SiteFiles.Of(scratch.At("output"));
        scratch.Write("content/communities/one.md", Charter.Of(further: "unknown: 1"));
        Assert.NotEqual(0, (await HostRun.OfStatiq(scratch)).ExitCode);
        Assert.Equal(before, SiteFiles.Of(scratch.At("output")));
    }

    [Fact]
    public async Task What_Statiq_is_told_to_fail_at_fails_before_anything_is_written()
    {
        using var scratch = new ScratchFolder();
        scratch.CopyContent();
        scratch.Write("content/communities/one.md", Charter.Of(subject: "Unit testing"));
        var run = await HostRun.OfStatiq(scratch, "--failure-log-level", "Warning");
        Assert.Contains("[WARN]", run.Out, StringComparison.Ordinal);
        Assert.NotEqual(0, run.ExitCode);
        Assert.False(Directory.Exists(scratch.At("output")));
    }

    [Fact]
    public async Task A_folder_of_somebody_else_is_left_as_it_is()
    {
        using var scratch = new ScratchFolder();
        scratch.CopyContent();
        scratch.Write("output/letter.txt", "Dear Ada");
        var run = await HostRun.OfStatiq(scratch);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("it has files that this program did not make", run.Out, StringComparison.Ordinal);
        Assert.Equal(["letter.txt"], Directory.EnumerateFileSystemEntries(scratch.At("output")).Select(Path.GetFileName));
    }

    private static string Told(JsonElement diagnostic)
    {
        var place = diagnostic.GetProperty("place");
        return $"{Word(diagnostic.GetProperty("severity").GetString()!)} {place.GetProperty("path").GetString()}:{place.GetProperty("line")}:"
            + $"{place.GetProperty("column")}: {diagnostic.GetProperty("rule").GetString()}";
    }

    private static string[] Told(string log) =>
        [.. Line().Matches(log).Select(match => $"{match.Groups["level"].Value} {match.Groups["place"].Value}")];

    private static string Word(string severity) => severity switch
    {
        "error" => "[ERRO]",
        "warning" => "[WARN]",
        _ => "[INFO]",
    };

    [GeneratedRegex(@"^(?<level>\[[A-Z]{4}\]) .*ReportProblems » (?<place>\S+:\d+:\d+: [a-z-]+):", RegexOptions.Multiline)]
    private static partial Regex Line();
}
