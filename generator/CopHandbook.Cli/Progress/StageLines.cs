using System.Diagnostics;
using System.Globalization;
using CopHandbook.Model.Settings;

namespace CopHandbook.Cli.Progress;

/// <summary>A line for each stage of a long build, where no terminal is: in the log of a build machine.</summary>
/// <param name="after">How long a build may take in silence.</param>
internal sealed class StageLines(TextWriter output, TimeSpan after) : IBuildObserver
{
    private readonly Stopwatch all = Stopwatch.StartNew();
    private readonly Stopwatch stage = new();
    private readonly List<string> waiting = [];
    private int things;

    public void Begins(BuildStage begun, int things)
    {
        this.things = things;
        stage.Restart();
    }

    public void Did()
    {
    }

    public void Ends(BuildStage ended)
    {
        var count = things == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {things}");
        waiting.Add(string.Create(CultureInfo.InvariantCulture, $"{StageWords.Of(ended)}{count}: {stage.Elapsed.TotalSeconds:0.00} s"));
        if (all.Elapsed < after)
            return;
        waiting.ForEach(output.WriteLine);
        waiting.Clear();
    }
}
