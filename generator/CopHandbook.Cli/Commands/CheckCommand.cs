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
        var reporting = new ReportOptions(environment);
        var command = new Command("check", "Reads and checks the content and says what is wrong; publishes nothing.")
        {
            reporting.Paths, options.Content, options.BaseUrl, options.Today,
            reporting.Format, reporting.Report, reporting.Strict, reporting.ChangedSince,
        };
        command.SetAction(parsed =>
        {
            var context = options.ContextOf(parsed);
            var handbook = HandbookPipeline.Check(options.ContentOf(parsed), context);
            var report = reporting.Complete(new RunReport("check", context.Today, handbook), parsed);
            reporting.Say(report, parsed, reporter => reporter.Checked(report));
            return report.IsSound ? ExitCode.Sound : ExitCode.Content;
        });
        return command;
    }
}
