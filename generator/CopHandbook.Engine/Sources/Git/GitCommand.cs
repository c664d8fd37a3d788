using System.Diagnostics;
using System.Text;

namespace CopHandbook.Engine.Sources.Git;

/// <summary>
/// Runs git in a folder and gives back what it says. Nothing that it is asked for changes anything, and what the machine
/// sets for people, in variables and through replaced commits, does not reach the answer.
/// </summary>
public sealed class GitCommand
{
    private static readonly string[] Always = ["--no-pager", "--no-replace-objects", "--literal-pathspecs"];

    /// <summary>Where git is and whose folders it trusts is for the machine to say. Hooks set the others to what they are busy with.</summary>
    private static readonly string[] Kept = ["GIT_CONFIG", "GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM"];

    private readonly string program;
    private readonly string folder;

    /// <param name="program">As <see cref="ProgramOn"/> finds it.</param>
    public GitCommand(string program, string folder)
    {
        this.program = program;
        this.folder = Path.GetFullPath(folder);
    }

    /// <param name="path">The folders that programs are looked for in, as the machine lists them; null where it does not.</param>
    /// <returns>Null where there is no git in any of them.</returns>
    public static string? ProgramOn(string? path)
    {
        // Looked for here, since Process would take a file named git in the current folder first, and that may be anybody's.
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (path ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(place => Path.Combine(place, name))
            .FirstOrDefault(File.Exists);
    }

    public GitAnswer Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var complaint = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode == 0, answer, complaint.GetAwaiter().GetResult());
    }

    /// <summary>The answer's bytes to what git is given to read; those until it gave up, where it did.</summary>
    public byte[] Ask(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        // All at once, for git would wait for its answer to be read before it read on.
        var asked = Task.Run(() => Write(process.StandardInput, input));
        var complaint = process.StandardError.ReadToEndAsync();
        using var answer = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(answer);
        process.WaitForExit();
        Task.WaitAll(asked, complaint);
        return answer.ToArray();
    }

    private static void Write(StreamWriter writer, string input)
    {
        try
        {
            using (writer)
                writer.Write(input);
        }
        catch (IOException)
        {
            // Git has ended before it read all; what it answered until then is all that there is.
        }
    }

    private Process Start(string[] arguments)
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
        foreach (var argument in Always.Concat(arguments))
            start.ArgumentList.Add(argument);
        var others = start.Environment.Keys
            .Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) && !Kept.Any(kept => name.StartsWith(kept, StringComparison.Ordinal)));
        foreach (var name in others.ToList())
            start.Environment.Remove(name);
        // Reading must not refresh the index, which a person may be working with, and asks nobody for a password.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["LANGUAGE"] = "";
        return Process.Start(start)!;
    }
}

/// <param name="Complaint">What git wrote to the standard error.</param>
public sealed record GitAnswer(bool Succeeded, string Text, string Complaint)
{
    /// <summary>The answer's parts where git was asked to end each with a zero.</summary>
    public IEnumerable<string> Parts => Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first line of the complaint; empty where there is none.</summary>
    public string FirstComplaint => Complaint.Split('\n')[0].Trim();
}
