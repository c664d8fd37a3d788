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
        var reports = new ReportOptions(environment);
        var audit = new Option<bool>("--audit") { Description = "Makes the pages too, in memory, and follows all their links." };
        var command = new Command("check", "Reads and checks the content and says what is wrong; publishes nothing.")
        {
            reports.Paths, options.Content, options.BaseUrl, options.Today,
            reports.Format, reports.Strict, reports.ChangedSince, reports.Report, audit,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var context = options.ContextOf(parsed);
            var content = options.ContentOf(parsed);
            var file = reports.FileOf(parsed, (content, "it would be read as content"));
            var scope = reports.ScopeOf(parsed, content);
            var handbook = HandbookPipeline.Check(content, context);
            if (parsed.GetValue(audit))
                handbook = HandbookPipeline.Audit(handbook, ThemeShelf.For(handbook.Handbook.Settings), cancellation);
            var report = new RunReport("check", context.Today, handbook) { Scope = scope, IsStrict = parsed.GetValue(reports.Strict) };
            file?.Write(report, environment);
            reports.ReporterOf(parsed).Tell(report);
            return Task.FromResult(report.ExitCode);
        });
        return command;
    }
}
