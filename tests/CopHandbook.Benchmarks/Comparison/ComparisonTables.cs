namespace CopHandbook.Benchmarks.Comparison;

/// <summary>The comparison as three tables in Markdown: what was measured, ours to the others, and how each grows.</summary>
internal static class ComparisonTables
{
    private const int Thousand = 1_000;

    private static readonly IReadOnlyList<(string Of, string To)> Pairs =
    [
        (By.Ours, By.HugoPages), (By.Ours, By.HugoFiles), (By.OursWithSearch, By.HugoWithSearch), (By.Ours, By.Floor), (By.Edited, By.Ours),
    ];

    public static void TellHead() => TellHead("communities", "by", "wall, s", "processor, s", "peak, MB", "files", "MB");

    public static void Tell(ComparisonResult result)
    {
        if (result.Cost is { } cost)
            TellLine(
                $"{result.Count}", result.By, $"{cost.Wall:F2}", $"{cost.Processor:F2}", $"{cost.PeakMegabytes:F0}", $"{result.Files}",
                $"{result.Megabytes:F1}");
        else
            TellLine($"{result.Count}", result.By, result.Failure, "", "", "", "");
    }

    /// <summary>Above one, ours takes more. The floor has a wall time that compares; its other numbers are those of holding the site.</summary>
    public static void TellRatios(IReadOnlyList<ComparisonResult> results)
    {
        Console.WriteLine();
        TellHead("communities", "of", "to", "wall", "processor", "peak");
        foreach (var ofCount in results.GroupBy(result => result.Count))
        {
            foreach (var (of, to) in Pairs)
            {
                if (CostOf(ofCount, of) is { } ours && CostOf(ofCount, to) is { } theirs)
                    TellLine(
                        $"{ofCount.Key}", of, to, $"{ours.Wall / theirs.Wall:F2}",
                        to == By.Floor ? "" : $"{ours.Processor / theirs.Processor:F2}",
                        to == By.Floor ? "" : $"{ours.PeakMegabytes / theirs.PeakMegabytes:F2}");
            }
        }
    }

    /// <summary>What a community costs among the most, to what it costs among a thousand (or the fewest): one is linear, below is better.</summary>
    public static void TellGrowth(IReadOnlyList<ComparisonResult> results)
    {
        var largest = results.Max(result => result.Count);
        var smallest = results.Any(result => result.Count == Thousand) ? Thousand : results.Min(result => result.Count);
        if (largest <= smallest)
            return;
        Console.WriteLine();
        TellHead("by", $"a community of {largest} to one of {smallest}: wall", "processor", "peak");
        foreach (var by in results.GroupBy(result => result.By))
        {
            if (CostOf(by, smallest) is { } few && CostOf(by, largest) is { } many)
            {
                var more = (double)largest / smallest;
                TellLine(
                    by.Key, $"{many.Wall / few.Wall / more:F2}", $"{many.Processor / few.Processor / more:F2}",
                    $"{many.PeakMegabytes / few.PeakMegabytes / more:F2}");
            }
        }
    }

    private static ProcessCost? CostOf(IEnumerable<ComparisonResult> results, string by) =>
        results.FirstOrDefault(result => result.By == by)?.Cost;

    private static ProcessCost? CostOf(IEnumerable<ComparisonResult> results, int count) =>
        results.FirstOrDefault(result => result.Count == count)?.Cost;

    private static void TellHead(params string[] cells)
    {
        TellLine(cells);
        TellLine([.. cells.Select(_ => "---")]);
    }

    private static void TellLine(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
