using CopHandbook.Engine.Sources.Programs;

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

    /// <summary>Reading must not refresh the index, which a person may be working with, and asks nobody for a password.</summary>
    private static readonly Dictionary<string, string> Quiet = new(StringComparer.Ordinal)
    {
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["LC_ALL"] = "C.UTF-8",
        ["LANGUAGE"] = "",
    };

    private readonly string program;
    private readonly string folder;

    /// <param name="program">As <see cref="InstalledProgram"/> finds it.</param>
    public GitCommand(string program, string folder)
    {
        this.program = program;
        this.folder = Path.GetFullPath(folder);
    }

    public ProgramAnswer Run(params string[] arguments) => Call(arguments).RunAsync().GetAwaiter().GetResult();

    /// <summary>The answer's bytes to what git is given to read; those until it gave up, where it did.</summary>
    public byte[] Ask(string input, params string[] arguments)
    {
        using var process = Call(arguments).Start();
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

    private ProgramCall Call(string[] arguments) => new(program, folder, Always.Concat(arguments))
    {
        Without = name => name.StartsWith("GIT_", StringComparison.Ordinal) && !Kept.Any(kept => name.StartsWith(kept, StringComparison.Ordinal)),
        With = Quiet,
    };
}
