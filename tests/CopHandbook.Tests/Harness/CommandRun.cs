using CopHandbook.Cli;

namespace CopHandbook.Tests.Harness;

/// <summary>One run of the command in this process: what it answered and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> Of(params string[] arguments) => In(static environment => environment, arguments);

    /// <param name="change">Makes the world that the command runs in out of the usual one.</param>
    public static async Task<CommandRun> In(Func<HostEnvironment, HostEnvironment> change, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new HostEnvironment(output, error)
        {
            Now = () => new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero),
        };
        var exitCode = await CommandLine.RunAsync(arguments, change(environment));
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>With these environment variables and no others.</summary>
    public static Task<CommandRun> With(IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        In(environment => environment with { Variable = variables.GetValueOrDefault }, arguments);
}
