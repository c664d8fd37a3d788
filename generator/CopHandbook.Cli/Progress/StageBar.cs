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
    private (BuildStage Stage, int Things) current;
    private int done;

    /// <summary>Shows what happens while some work is done.</summary>
    public Task<T> During<T>(Func<Task<T>> work) => AnsiConsole
        .Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes })
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new CountColumn())
        .StartAsync(context =>
        {
            shown = context;
            return work();
        });

    public void Begins(BuildStage stage, int things)
    {
        current = (stage, things);
        done = 0;
    }

    public void Did()
    {
        var count = Interlocked.Increment(ref done);
        if (all.Elapsed < after || shown is null)
            return;
        lock (one)
        {
            task ??= shown.AddTask(StageWords.Of(current.Stage), maxValue: Math.Max(1, current.Things));
            task.Value = count;
        }
    }

    public void Ends(BuildStage stage)
    {
        lock (one)
        {
            task?.StopTask();
            task = null;
        }
    }

    private sealed class CountColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(string.Create(
            CultureInfo.InvariantCulture, $"{task.Value:0} of {task.MaxValue:0}, {task.Speed ?? 0:0} a second"));
    }
}
