using System.CommandLine;
using CopHandbook.Cli.Reporters;
using CopHandbook.Cli.Serving;
using CopHandbook.Engine.Pipeline;

namespace CopHandbook.Cli.Commands;

/// <summary><c>serve</c>: a build into memory, served to this machine alone. Drafts are shown.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 4321;

    public static Command Create(HostEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var reports = new ReportOptions(environment);
        var port = new Option<int>("--port")
        {
            Description = "The port to listen on; 0 takes a free one.",
            HelpName = "PORT",
            DefaultValueFactory = _ => DefaultPort,
        };
        var command = new Command("serve", "Builds the site in memory and serves it on this machine, drafts included, until Ctrl-C.")
        {
            options.Content, options.BaseUrl, options.Today, options.NoSearch, reports.PreviewFormat, port,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var wanted = parsed.GetRequiredValue(port);
            if (wanted is < 0 or > 65535)
                throw new UsageException($"--port takes a number from 0 to 65535, and this is {wanted}", "leave it out, or write for instance --port 4321");
            var context = options.ContextOf(parsed) with { WithDrafts = true };
            var handbook = HandbookPipeline.Check(options.ContentOf(parsed), context);
            var reporter = Reporter.For(parsed.GetValue(reports.PreviewFormat), environment);
            var report = new RunReport("serve", context.Today, handbook);
            if (!handbook.IsSound)
            {
                reporter.Tell(report);
                return ExitCode.Content;
            }

            var site = await HandbookPipeline.RenderSearchableAsync(
                handbook, ThemeShelf.For(handbook.Handbook.Settings), options.IndexerOf(parsed), cancellation);
            await using var server = await PreviewServer.StartAsync(site.Files, handbook.Site.Frame.BaseUrl.AbsolutePath, wanted, cancellation);
            reporter.Tell(report with { SearchGap = site.SearchGap, Address = server.Address });
            await server.StoppedAsync(cancellation);
            return ExitCode.Sound;
        });
        return command;
    }
}
