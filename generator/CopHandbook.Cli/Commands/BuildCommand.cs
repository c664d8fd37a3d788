using System.CommandLine;
using System.Diagnostics;
using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;

namespace CopHandbook.Cli.Commands;

/// <summary><c>build</c>: reads, checks and publishes.</summary>
internal static class BuildCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var reporting = new ReportOptions(environment);
        var command = new Command("build", "Reads and checks the content, and publishes the site.")
        {
            options.Content, options.Output, options.BaseUrl, options.Today, reporting.Format, reporting.Report, reporting.Strict,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var watch = Stopwatch.StartNew();
            var context = options.ContextOf(parsed);
            var content = options.ContentOf(parsed);
            var output = OutputOf(parsed.GetRequiredValue(options.Output), content, environment);
            var handbook = HandbookPipeline.Check(content, context);
            var report = reporting.Complete(
                new RunReport("build", context.Today, handbook) { Output = parsed.GetRequiredValue(options.Output) }, parsed);
            if (!report.IsSound)
            {
                reporting.Say(report, parsed, reporter => reporter.Checked(report));
                return ExitCode.Content;
            }

            var files = await HandbookPipeline.RenderAsync(handbook, ThemeShelf.For(handbook.Handbook.Settings), cancellation);
            cancellation.ThrowIfCancellationRequested();
            var published = PublishStage.Publish(output, files);
            reporting.Say(report, parsed, reporter => reporter.Published(report, published, watch.Elapsed));
            return ExitCode.Sound;
        });
        return command;
    }

    // Asked before any work is done: a wrong folder is a wrong use.
    private static OutputFolder OutputOf(string folder, string content, HostEnvironment environment)
    {
        var output = new OutputFolder(folder);
        return output.WhyRefused(content, [environment.HomeFolder, Directory.GetCurrentDirectory()]) is { } why
            ? throw new UsageException($"cannot publish into '{folder}': {why}", "name an empty or new folder with --output FOLDER")
            : output;
    }
}
