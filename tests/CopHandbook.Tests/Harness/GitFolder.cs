using System.Diagnostics;

namespace CopHandbook.Tests.Harness;

/// <summary>A git repository of one test, with a content folder, whatever the machine's own git settings are.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public GitFolder()
    {
        Git("init", "-q", "-b", "main");
        Write("handbook.yml", Checked.Settings);
    }

    public string Content => scratch.At("content");

    public string Path => scratch.Path;

    public void Write(string path, string text) => scratch.Write("content/" + path, text);

    public void Commit(string message = "change")
    {
        Git("add", "-A");
        Git("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Path, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaint);
    }

    /// <summary>The command with git within reach.</summary>
    public Task<CommandRun> Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    public Task<CommandRun> Run(IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        CommandRun.With(
            new Dictionary<string, string>(variables) { ["PATH"] = Environment.GetEnvironmentVariable("PATH")! },
            [.. arguments, "--content", Content]);

    public void Dispose() => scratch.Dispose();
}
