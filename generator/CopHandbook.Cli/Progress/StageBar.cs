using System.Diagnostics;
using System.Globalization;
using CopHandbook.Model.Settings;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CopHandbook.Cli.Progress;

/// <summary>On a terminal: the stage that a long build is in, how far it is, and how fast. It leaves nothing behind.</summary>
/// <param name="after">How long a build may take in silence.</param>
internal sealed class StageBar(TextWriter output, TimeSpan after) : IBuildObserver
{
    private readonly Stopwatch all = Stopwatch.StartNew();
    private readonly Lock one = new();
    private ProgressContext? shown;
    private ProgressTask? task;
    private (BuildStage Stage, int Things)? current;
    private int done;

    /// <summary>Shows what happens while some work is done.</summary>
    public Task<T> During<T>(Func<Task<T>> work) => AnsiConsole
        .Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes })
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new CountColumn())
        .StartAsync(async context =>
        {
            shown = context;
            // A stage that began in silence is shown when the time for that is over.
            using var waiting = new Timer(_ => Show(), null, after, Timeout.InfiniteTimeSpan);
            return await work();
        });

    public void Begins(BuildStage stage, int things)
    {
        lock (one)
        {
            (current, done) = ((stage, things), 0);
            Show();
        }
    }

    public void Did()
    {
        var count = Interlocked.Increment(ref done);
        if (task is { } seen)
            (seen.IsIndeterminate, seen.Value) = (false, count);
    }

    public void Ends(BuildStage stage)
    {
        lock (one)
        {
            task?.StopTask();
            task = null;
            current = default;
        }
    }

    // Until the first thing is done, it is not known how long it takes.
    private void Show()
    {
        lock (one)
        {
            if (shown is null || task is not null || current is not { } stage || all.Elapsed < after)
                return;
            task = shown.AddTask(StageWords.Of(stage.Stage), maxValue: Math.Max(1, stage.Things));
            task.IsIndeterminate = true;
        }
    }

    private sealed class CountColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(task.IsIndeterminate ? "" :
            string.Create(CultureInfo.InvariantCulture, $"{task.Value:0} of {task.MaxValue:0}, {task.Speed ?? 0:0} a second"));
    }
}
