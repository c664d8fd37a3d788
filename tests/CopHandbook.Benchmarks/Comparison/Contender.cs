namespace CopHandbook.Benchmarks.Comparison;

/// <summary>What is measured: a program that makes a site, or several, one after the other.</summary>
/// <param name="output">The site's folder, which is new at each run; null where nothing is written, or what is there is built upon.</param>
/// <param name="nameOfLast">What the last program by itself is called; null where nobody asks.</param>
/// <param name="limit">How long each may take.</param>
/// <param name="told">The wall time of a run, where the program tells it better than it is seen from outside.</param>
internal sealed class Contender(string name, string? output, IReadOnlyList<Command> commands, TimeSpan limit, Func<double>? told = null,
    string? nameOfLast = null)
{
    /// <summary>The ending of the folder beside a site with what is kept between builds. It is new when the site is.</summary>
    public const string Cache = ".cache";

    private readonly List<IReadOnlyList<ProcessCost>> runs = [];

    public string Name => name;

    public string? NameOfLast => nameOfLast;

    public string? Output => output;

    /// <summary>Why there is no cost; empty where there is one. It is not run again then.</summary>
    public string Failure { get; private set; } = "";

    public void Run()
    {
        if (Failure != "")
            return;
        // Not removed before the end of all: for a minute, the file system looks at what it has just lost before it gives room to a file.
        foreach (var made in output is null ? [] : new[] { output, output + Cache }.Where(Directory.Exists))
            Directory.Move(made, $"{made}.{runs.Count}");
        var costs = new List<ProcessCost>();
        foreach (var command in commands)
        {
            Disk.Settle();
            var (cost, failure) = ProcessCost.Of(command, limit);
            if (cost is null)
            {
                Failure = failure;
                return;
            }

            costs.Add(told is null ? cost : cost with { Wall = told() });
        }

        runs.Add(costs);
    }

    /// <summary>The medians of whole runs.</summary>
    public ProcessCost? Cost => Failure == "" ? ProcessCost.MedianOf([.. runs.Select(ProcessCost.Together)]) : null;

    /// <summary>The medians of the last program alone; null where nobody asks.</summary>
    public ProcessCost? CostOfLast => Failure == "" && nameOfLast is not null ? ProcessCost.MedianOf([.. runs.Select(run => run[^1])]) : null;
}

internal sealed record Command(string Program, params string[] Arguments);
