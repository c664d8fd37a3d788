using CopHandbook.Model.Settings;

namespace CopHandbook.Cli.Progress;

/// <summary>What a stage of a build took.</summary>
/// <param name="Things">How many things it did; 0 where they were not counted.</param>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of all processors together, those of our own process.</param>
/// <param name="Paused">Seconds in which all stood still for the garbage collector.</param>
/// <param name="Allocated">Bytes that were asked for in all.</param>
internal sealed record StageTime(BuildStage Stage, int Things, double Wall, double Processor, double Paused, long Allocated)
{
    /// <summary>What both took together.</summary>
    public StageTime And(StageTime other) => this with
    {
        Wall = Wall + other.Wall,
        Processor = Processor + other.Processor,
        Paused = Paused + other.Paused,
        Allocated = Allocated + other.Allocated,
    };
}
