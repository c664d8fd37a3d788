using System.Diagnostics;
using System.Globalization;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources.Programs;
using CopHandbook.Model.Settings;

namespace CopHandbook.Tests.Harness;

/// <summary>A git repository of one test, with a content folder, whatever the machine's own git settings are.</summary>
internal sealed class GitFolder : IDisposable
{
    public static readonly string Program = InstalledProgram.Find("git", Environment.GetEnvironmentVariable("PATH"))!;

    public static readonly BuildContext Context = BuiltSite.Context with { Git = Program };

    private readonly ScratchFolder scratch = new();

    public GitFolder()
    {
        Git("init", "-q", "-b", "main");
        Write("handbook.yml", Checked.Settings);
    }

    public string Content => scratch.At("content");

    public string Path => scratch.Path;

    public void Write(string path, string text) => scratch.Write("content/" + path, text);

    public void Delete(string path) => File.Delete(scratch.At("content/" + path));

    public void Move(string from, string to)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(scratch.At("content/" + to))!);
        File.Move(scratch.At("content/" + from), scratch.At("content/" + to));
    }

    /// <summary>Takes all away, for the next state to be written.</summary>
    public void Clear() => Directory.Delete(Content, recursive: true);

    /// <param name="on">The day, at noon in UTC, or a whole time as git reads it; the build date of tests where it does not matter.</param>
    public void Commit(string message = "change", string on = "2026-02-01")
    {
        Git("add", "-A");
        Git(On(on), "commit", "-q", "--allow-empty", "-m", message);
    }

    /// <summary>Two states of the branch with the same content, bodies apart, have the same hashes: nothing of the machine is in them.</summary>
    public static IReadOnlyDictionary<string, string> On(string day)
    {
        var time = day.Contains('T', StringComparison.Ordinal) ? day : day + "T12:00:00+0000";
        return new Dictionary<string, string> { ["GIT_COMMITTER_DATE"] = time, ["GIT_AUTHOR_DATE"] = time };
    }

    public void Git(params string[] arguments) => Git(new Dictionary<string, string>(), arguments);

    public void Git(IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        string[] identity = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
        var start = new ProcessStartInfo("git", [.. identity, .. arguments]) { WorkingDirectory = Path, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaint);
    }

    public CheckedHandbook Check(DateOnly? today = null, bool withDrafts = false) =>
        HandbookPipeline.Check(Content, Context with { Today = today ?? Context.Today, WithDrafts = withDrafts });

    /// <summary>What one rule says, as <c>path:line:column message | hint</c>.</summary>
    public IReadOnlyList<string> Said(string rule, string? today = null) =>
        [.. Check(today is null ? null : DateOnly.Parse(today, CultureInfo.InvariantCulture)).Diagnostics
            .Where(problem => problem.Rule == rule)
            .Select(problem => $"{problem.Span.Path.InContent}:{problem.Span.Line}:{problem.Span.Column} {problem.Message} | {problem.Hint}")];

    /// <summary>The command with git within reach.</summary>
    public Task<CommandRun> Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    public Task<CommandRun> Run(IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        CommandRun.With(
            new Dictionary<string, string>(variables) { ["PATH"] = Environment.GetEnvironmentVariable("PATH")! },
            [.. arguments, "--content", Content]);

    public void Dispose() => scratch.Dispose();
}
