using System.Diagnostics;
using CopHandbook.Model.Settings;

namespace CopHandbook.Cli.Progress;

/// <summary>Takes the time of each stage, and tells whoever shows how the build gets on.</summary>
/// <param name="shown">Null where nobody looks.</param>
internal sealed class StageClock(IBuildObserver? shown) : IBuildObserver
{
    private readonly List<StageTime> times = [];
    private int things;
    private Reading began;

    /// <summary>The stages that have ended, in order.</summary>
    public IReadOnlyList<StageTime> Times => times;

    public void Begins(BuildStage stage, int things)
    {
        this.things = things;
        shown?.Begins(stage, things);
        began = Reading.Now();
    }

    public void Did() => shown?.Did();

    public void Ends(BuildStage stage)
    {
        var ended = Reading.Now();
        times.Add(new(
            stage, things, Stopwatch.GetElapsedTime(began.Clock, ended.Clock).TotalSeconds, (ended.Processor - began.Processor).TotalSeconds,
            (ended.Paused - began.Paused).TotalSeconds, ended.Allocated - began.Allocated));
        shown?.Ends(stage);
    }

    private readonly record struct Reading(long Clock, TimeSpan Processor, TimeSpan Paused, long Allocated)
    {
        public static Reading Now() =>
            new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes());
    }
}
