using System.CommandLine;
using CopHandbook.Cli.Commands;
using CopHandbook.Cli.Reporters;
using CopHandbook.Cli.Serving;

namespace CopHandbook.Cli;

/// <summary>The command <c>cophandbook</c>: parses, runs one command, and turns what went wrong into an exit code.</summary>
public static class CommandLine
{
    /// <summary>Each by the name that it has itself, in the order in which the help lists them.</summary>
    internal static readonly IReadOnlyList<(string Name, Func<HostEnvironment, Command> Create)> Commands =
    [
        ("build", BuildCommand.Create),
        ("check", CheckCommand.Create),
        ("serve", ServeCommand.Create),
        ("new", NewCommand.Create),
        ("import", ImportCommand.Create),
        ("completion", CompletionCommand.Create),
        ("explain", ExplainCommand.Create),
        ("rules", RulesCommand.Create),
        ("inspect", InspectCommand.Create),
        ("diff", DiffCommand.Create),
        ("confluence", ConfluenceCommand.Create),
    ];

    public static async Task<int> RunAsync(string[] arguments, HostEnvironment environment)
    {
        var parsed = RootFor(arguments, environment).Parse(arguments);
        if (parsed.Errors.Count > 0)
            return Refuse(environment, parsed);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = environment.Out,
                Error = environment.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException exception)
        {
            environment.Error.WriteLine($"cophandbook: {OneLine.Of(exception.Message)}");
            environment.Error.WriteLine($"    hint: {OneLine.Of(exception.Hint)}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (PortTakenException exception)
        {
            environment.Error.WriteLine($"cophandbook: {OneLine.Of(exception.Message)}");
            environment.Error.WriteLine("    hint: name another with --port PORT, or take any free one with --port 0");
            return ExitCode.Machine;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"cophandbook: {OneLine.Of(exception.Message)}");
            environment.Error.WriteLine("    hint: check that the disk has room and that the folders may be read and written; nothing was published");
            return ExitCode.Machine;
        }
        catch (Exception exception)
        {
            foreach (var line in BugReport.Of(exception))
                environment.Error.WriteLine(line);
            return ExitCode.Bug;
        }
    }

    // Where one is named, the others need not be made: some ask for all that is known of charters.
    private static RootCommand RootFor(string[] arguments, HostEnvironment environment)
    {
        var root = new RootCommand("Publishes an organisation's communities-of-practice handbook and catalogue from a folder of Markdown.");
        var named = Commands.Where(command => command.Name == arguments.FirstOrDefault()).ToList();
        foreach (var (_, create) in named.Count > 0 ? named : Commands)
            root.Add(create(environment));
        return root;
    }

    private static int Refuse(HostEnvironment environment, ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            environment.Error.WriteLine($"cophandbook: {OneLine.Of(error.Message)}");
        environment.Error.WriteLine("    hint: 'cophandbook --help' lists the commands, and 'cophandbook COMMAND --help' the options of one");
        return ExitCode.Usage;
    }
}
