using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

/// <summary>Each command is the same, whether it is made alone or with all others.</summary>
public class CommandLineTests
{
    [Fact]
    public void A_command_has_the_name_by_which_it_is_made() =>
        Assert.All(CommandLine.Commands, command => Assert.Equal(command.Name, command.Create(new(TextWriter.Null, TextWriter.Null)).Name));

    [Fact]
    public async Task All_commands_are_listed_and_each_helps_by_itself()
    {
        var help = (await CommandRun.Of("--help")).Out;
        foreach (var (name, create) in CommandLine.Commands)
        {
            var description = create(new(TextWriter.Null, TextWriter.Null)).Description!;
            Assert.Contains($"\n  {name} ", help, StringComparison.Ordinal);
            var own = await CommandRun.Of(name, "--help");
            Assert.Equal(0, own.ExitCode);
            Assert.Contains(description, own.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_no_command_is_refused()
    {
        var run = await CommandRun.Of("publish");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("publish", run.Error, StringComparison.Ordinal);
    }
}
