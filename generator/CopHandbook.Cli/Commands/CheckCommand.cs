using System.CommandLine;
using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Pipeline;

namespace CopHandbook.Cli.Commands;

/// <summary><c>check</c>: all that a build does, but publishing.</summary>
internal static class CheckCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var command = new Command("check", "Reads and checks the content and says what is wrong; publishes nothing.")
        {
            options.Content, options.BaseUrl, options.Today, options.Format,
        };
        command.SetAction(parsed =>
        {
            var context = options.ContextOf(parsed);
            var handbook = HandbookPipeline.Check(options.ContentOf(parsed), context);
            var reporter = Reporter.For(parsed.GetRequiredValue(options.Format), environment);
            reporter.Checked(new RunReport("check", context.Today, handbook));
            return handbook.IsSound ? ExitCode.Sound : ExitCode.Content;
        });
        return command;
    }
}
