using System.Diagnostics;
using System.Globalization;
using CopHandbook.BrowserTests.Harness;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Themes.Handbook;
using Microsoft.Playwright;

namespace CopHandbook.Benchmarks.Serving;

/// <summary>
/// How long a preview takes from a saved file to the page in a browser, against a whole build of the same content; and whether
/// what it then serves is what that build has. Tells what it found, and holds it to nothing.
/// </summary>
internal static class EditToScreen
{
    /// <summary>Followed by the number of communities, and by the published program, where it is not the one built with this.</summary>
    public const string Verb = "serve";

    private const int Edits = 20;
    private const int Times = 3;
    private const int AtOnce = 500;

    private static readonly BuildContext Context = new(new DateOnly(2026, 2, 1)) { Themes = [new HandbookTheme()], WithDrafts = true };

    /// <param name="args">The verb, and what may follow it.</param>
    public static async Task RunAsync(string[] args)
    {
        var count = args is [_, var written, ..] ? int.Parse(written, CultureInfo.InvariantCulture) : 1_000;
        var content = CharterCorpus.Write(count, links: 3);
        await using var serving = await ServedCorpus.StartAsync(content, Context.Today, args is [_, _, var tool] ? tool : null);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Program, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync();

        var edits = await EditsAsync(serving, page, content, count);
        var broken = await BreakingAsync(serving, page, content);
        var differing = await ManyAsync(serving, content, count);
        var builds = Builds(content);

        Say($"{count} communities, {differing.Files} files.");
        Say($"An edit is on screen after {Median(edits.Painted):0} ms (median of {Edits}; {edits.Painted.Min():0} to {edits.Painted.Max():0});");
        Say($"  the run itself takes {Median(edits.Runs):0} ms of them.");
        Say($"  It takes the program {Median(edits.Processor):0} ms of the processor, which others do not change much.");
        Say($"A whole build takes {Median(builds):0} ms (median of {Times}, in this process, warm): {Median(builds) / Median(edits.Painted):0.0} times as long.");
        Say($"Breaking the file shows the problem after {broken.Shown:0} ms, mending it clears that after {broken.Cleared:0} ms.");
        Say($"After {Math.Min(AtOnce, count)} files changed at once, {differing.Differing} of {differing.Files} addresses differ from a clean build.");
    }

    private static async Task<EditTimes> EditsAsync(ServedCorpus serving, IPage page, string content, int count)
    {
        var times = new EditTimes([], [], []);
        // The first are not counted: they warm up what a person has long warmed up.
        for (var i = -5; i < Edits; i++)
        {
            var number = (i + 6) * 31 % count;
            var mark = string.Create(CultureInfo.InvariantCulture, $"Edited for the {i + 6}th time.");
            await page.GotoAsync(new Uri(serving.Address, $"communities/community-{number}/").AbsoluteUri);
            await Task.Delay(700);
            var (before, runs) = (serving.Processor, serving.Runs.Count);
            var saved = DateTimeOffset.UtcNow;
            var painted = await PaintedAsync(
                page, mark, () => File.AppendAllTextAsync(Path.Combine(content, $"communities/community-{number}.md"), $"\n{mark}\n"));
            if (i < 0)
                continue;
            times.Painted.Add((painted - saved).TotalMilliseconds);
            times.Processor.Add((serving.Processor - before).TotalMilliseconds);
            times.Runs.AddRange(serving.Runs.Skip(runs));
        }

        return times;
    }

    // Nothing on the page looks for the change meanwhile: that would take the processor from the program.
    private static async Task<DateTimeOffset> PaintedAsync(IPage page, string mark, Func<Task> edit)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        EventHandler<IPage> load = (_, _) => loaded.TrySetResult();
        page.Load += load;
        await edit();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.Load -= load;
        if (!await page.EvaluateAsync<bool>("mark => document.body.innerText.includes(mark)", mark))
            throw new InvalidOperationException("the page was loaded again without the edit");
        var milliseconds = await page.EvaluateAsync<double>(
            """
            new Promise(done => new PerformanceObserver(list => {
              const first = list.getEntriesByName('first-contentful-paint')[0];
              if (first) done(performance.timeOrigin + first.startTime);
            }).observe({ type: 'paint', buffered: true }))
            """);
        return DateTimeOffset.UnixEpoch + TimeSpan.FromMilliseconds(milliseconds);
    }

    private static async Task<(double Shown, double Cleared)> BreakingAsync(ServedCorpus serving, IPage page, string content)
    {
        await page.GotoAsync(new Uri(serving.Address, "communities/community-1/").AbsoluteUri);
        var file = Path.Combine(content, "communities/community-1.md");
        var sound = await File.ReadAllTextAsync(file);
        const string listed = "there => there === (document.querySelector('cophandbook-preview')?.shadowRoot.querySelector('.broken li.error') != null)";
        var clock = Stopwatch.StartNew();
        await File.WriteAllTextAsync(file, sound.Replace("status: active", "status: aktive", StringComparison.Ordinal));
        await page.WaitForFunctionAsync(listed, true);
        var shown = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        await File.WriteAllTextAsync(file, sound);
        await page.WaitForFunctionAsync(listed, false);
        return (shown, clock.Elapsed.TotalMilliseconds);
    }

    private static async Task<(int Differing, int Files)> ManyAsync(ServedCorpus serving, string content, int count)
    {
        Parallel.For(0, Math.Min(AtOnce, count), i => File.AppendAllText(Path.Combine(content, $"communities/community-{i}.md"), "\nOne of many.\n"));
        await serving.SettledAsync();
        var files = HandbookPipeline.Render(HandbookPipeline.Check(content, Context), new HandbookTheme());
        return (await serving.DifferingAsync(files), files.Count);
    }

    private static List<double> Builds(string content)
    {
        var times = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var output = Directory.CreateTempSubdirectory("cophandbook-build-").FullName;
            var clock = Stopwatch.StartNew();
            var files = HandbookPipeline.Render(HandbookPipeline.Check(content, Context), new HandbookTheme());
            PublishStage.Publish(new OutputFolder(output), [.. files.Select(PlannedFiles.Ready)], new());
            times.Add(clock.Elapsed.TotalMilliseconds);
            Directory.Delete(output, recursive: true);
        }

        return times;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));

    /// <summary>In milliseconds: from the edit to the page on screen, what the program says of its run, and of all processors together.</summary>
    private sealed record EditTimes(List<double> Painted, List<double> Runs, List<double> Processor);
}
