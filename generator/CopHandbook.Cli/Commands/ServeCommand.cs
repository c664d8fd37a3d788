using System.CommandLine;
using CopHandbook.Cli.Reporters;
using CopHandbook.Cli.Serving;
using CopHandbook.Cli.Watching;
using CopHandbook.Engine.Sources;
using CopHandbook.Model.Settings;

namespace CopHandbook.Cli.Commands;

/// <summary><c>serve</c>: a build into memory, again at each change, served to this machine alone. Drafts are shown.</summary>
internal static class ServeCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var reports = new ReportOptions(environment);
        var cache = new CacheOptions(environment);
        var serve = new ServeOptions();
        var command = new Command("serve", "Serves the site on this machine, drafts included, and renews it as the content changes, until Ctrl-C.")
        {
            options.Content, options.BaseUrl, options.Today, options.NoSearch, cache.Folder, cache.None,
            reports.PreviewFormat, serve.Port, serve.Host, serve.Open, serve.Editor,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var listening = serve.ListeningOf(parsed);
            var content = options.ContentOf(parsed);
            using var preview = new Preview(content, Now, options.IndexerOf(parsed))
            {
                Editor = serve.EditorOf(parsed),
                Kept = cache.PicturesOf(parsed, content),
                KeptTexts = cache.TextsOf(parsed, content),
            };
            var teller = new PreviewTeller(Reporter.For(parsed.GetValue(reports.PreviewFormat), environment), environment);
            using var watch = new FolderWatch([preview.Folder, .. ThemeShelf.Folders()], Marker, teller.Warn);
            watch.Start();
            var handbook = await preview.RunAsync(null, cancellation);
            await using var server = await PreviewServer.StartAsync(preview, listening, cancellation);
            teller.Tell(new RunReport("serve", Now().Today, handbook) { SearchGap = preview.SearchGap, Address = server.Address });
            if (listening.Beyond is not null)
                teller.Warn("Others on the network can read this preview, drafts included.");
            if (parsed.GetValue(serve.Open) && await Browser.OpenAsync(server.Address, environment, cancellation) is { } why)
                teller.Warn($"The browser was not opened: {why}.");
            await new PreviewLoop(preview, watch, teller).RunAsync(cancellation);
            return ExitCode.Sound;

            BuildContext Now() => options.ContextOf(parsed) with { WithDrafts = true, Themes = ThemeShelf.AsWritten() };

            // A commit changes what the pages tell of the history, and the day what is due; neither changes a file.
            string Marker() => $"{SourceMemory.StateOfHistory(content, environment.Git)} {Now().Today:O}";
        });
        return command;
    }
}
