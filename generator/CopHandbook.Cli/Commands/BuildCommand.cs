using System.CommandLine;
using System.Diagnostics;
using CopHandbook.Cli.Git;
using CopHandbook.Cli.Progress;
using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Commands;

/// <summary><c>build</c>: reads, checks and publishes.</summary>
internal static class BuildCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var reports = new ReportOptions(environment);
        var cache = new CacheOptions(environment);
        var previewOf = new Option<string?>("--preview-of")
        {
            Description = "Makes a preview of what changed since this revision: each page says so, and /preview/ leads to the changes.",
            HelpName = "REV",
        };
        var timings = new Option<string?>("--timings")
        {
            Description = "Tells what each stage took, and writes it to this file as JSON.",
            HelpName = "FILE",
        };
        var command = new Command("build", "Reads and checks the content, and publishes the site.")
        {
            options.Content, options.Output, options.BaseUrl, options.Today, options.NoSearch, cache.Folder, cache.None, previewOf,
            reports.Format, reports.Strict, reports.Report, timings,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var watch = Stopwatch.StartNew();
            var content = options.ContentOf(parsed);
            var preview = parsed.GetValue(previewOf) is { } revision ? PreviewChanges.Since(content, revision, environment) : null;
            var context = options.ContextOf(parsed) with { Preview = preview };
            var output = OutputOf(parsed.GetRequiredValue(options.Output), content, environment);
            var how = cache.PublishingInto(output, parsed, content) with { Indexer = options.IndexerOf(parsed) };
            Memory.UseBeforeCollecting(how.Memory?.Length ?? 0);
            var kept = cache.TextsOf(parsed, content, output.Folder);
            var file = reports.FileOf(
                parsed, (content, "it would be read as content"), (output.Folder, "the site that is published there replaces all of that folder"));
            var reporter = reports.ReporterOf(parsed);
            var clock = new StageClock(null);
            var report = await ShownProgress.During(environment, async shown =>
            {
                clock = new StageClock(shown);
                var handbook = HandbookPipeline.Check(content, context with { Observer = clock }, kept: kept);
                RefuseNothing(handbook.Handbook.Content);
                var found = new RunReport("build", context.Today, handbook)
                {
                    IsStrict = parsed.GetValue(reports.Strict),
                    Output = parsed.GetRequiredValue(options.Output),
                    Preview = preview,
                };
                // Before the site: where the report cannot be written, nothing is published.
                file?.Write(found, environment);
                if (!found.Passes)
                    return found;
                var (published, gap) = await HandbookPipeline.PublishAsync(
                    handbook, ThemeShelf.For(handbook.Handbook.Settings), output, how with { Observer = clock }, cancellation);
                return found with { SearchGap = gap, Published = new(published, watch.Elapsed) };
            });
            reporter.Tell(report);
            if (parsed.GetValue(timings) is { } written)
                new TimingsFile(written).Write(clock.Times, environment);
            return report.ExitCode;
        });
        return command;
    }

    // A folder that was not checked out, or is another, would replace a site with one that has nothing.
    private static void RefuseNothing(ContentFolder content)
    {
        if (content is { Settings: null, Chapters.Count: 0, Charters.Count: 0, Unread.Count: 0 })
            throw new UsageException(
                $"there is no handbook in '{content.Name}': neither handbook.yml nor a text", "name the content folder with --content FOLDER");
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
