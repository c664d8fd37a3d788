using System.Diagnostics;
using System.Text;

namespace CopHandbook.Cli.Git;

/// <summary>Runs git in a folder and gives back what it says. Nothing that it is asked for changes anything.</summary>
internal sealed class GitCommand
{
    private readonly string program;
    private readonly string folder;

    private GitCommand(string program, string folder)
    {
        this.program = program;
        this.folder = folder;
    }

    /// <summary>Null where there is no git on this machine.</summary>
    public static GitCommand? In(string folder, HostEnvironment environment)
    {
        // Looked for here, since Process would take a file named git in the current folder first, and that may be anybody's.
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var found = (environment.Variable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(place => Path.Combine(place, name))
            .FirstOrDefault(File.Exists);
        return found is null ? null : new(found, Path.GetFullPath(folder));
    }

    public GitAnswer Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Reading must not refresh the index, which a person may be working with.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var complaint = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode == 0, answer, complaint.GetAwaiter().GetResult());
    }
}

/// <param name="Complaint">What git wrote to the standard error.</param>
internal sealed record GitAnswer(bool Succeeded, string Text, string Complaint)
{
    /// <summary>The answer's parts where git was asked to end each with a zero.</summary>
    public IEnumerable<string> Parts => Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
