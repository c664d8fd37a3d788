using CopHandbook.Cli;

namespace CopHandbook.Tests.Harness;

/// <summary>One run of the command in this process: what it answered and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> Of(params string[] arguments) => Of(arguments, typed: null);

    /// <param name="typed">What a person types at a terminal; null where none is there.</param>
    public static Task<CommandRun> Of(string[] arguments, string? typed) =>
        In(new HostEnvironment(TextWriter.Null, TextWriter.Null) { In = new StringReader(typed ?? ""), InIsTerminal = typed is not null }, arguments);

    /// <summary>With these environment variables and no others.</summary>
    public static Task<CommandRun> With(IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        In(new HostEnvironment(TextWriter.Null, TextWriter.Null) { Variable = variables.GetValueOrDefault }, arguments);

    /// <summary>In a world that differs from the usual one; its writers are replaced.</summary>
    public static async Task<CommandRun> In(HostEnvironment world, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = world with
        {
            Out = output,
            Error = error,
            Now = () => new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero),
        };
        var exitCode = await CommandLine.RunAsync(arguments, environment);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
