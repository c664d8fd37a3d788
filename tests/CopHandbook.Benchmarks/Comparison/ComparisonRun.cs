using System.Globalization;

namespace CopHandbook.Benchmarks.Comparison;

/// <summary>
/// Builds the same handbook with ours and with Hugo in turn, as whole processes from an empty output folder, and tells the medians and the
/// ratios as a table. Beside them stand the floor, and what CommonMark's own program takes for the Markdown alone.
/// </summary>
internal sealed class ComparisonRun(ComparisonOptions options)
{
    public void Tell()
    {
        Console.WriteLine("| communities | by | wall, s | processor, s | peak, MB | files | MB | wall to Hugo | processor to Hugo | peak to Hugo |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var count in options.Counts)
            Tell(count);
    }

    private void Tell(int count)
    {
        var folder = Path.Combine(options.Folder, count.ToString(CultureInfo.InvariantCulture));
        Clear(folder);
        var corpus = new Corpus(count);
        string In(string name) => Path.Combine(folder, name);
        HandbookFolder.Write(corpus, In("content"));
        HugoFolder.Write(corpus, In("hugo"), options.Layouts);
        var markdown = In("all.md");
        File.WriteAllText(markdown, string.Concat(Enumerable.Range(0, count).Select(i => corpus.BodyOf(i, to => $"../community-{to}/", to => $"../chapter-{to}/"))));
        var (ours, hugo, alone, floor) = (new List<ProcessCost>(), new List<ProcessCost>(), new List<ProcessCost>(), new List<ProcessCost>());
        for (var run = 0; run < options.Runs; run++)
        {
            Clear(In("site"));
            ours.Add(ProcessCost.Of(options.Tool, ["build", "--content", In("content"), "--output", In("site"), "--no-search", "--today", "2026-02-01"]));
            Clear(In("hugo/public"));
            hugo.Add(ProcessCost.Of(options.Hugo, ["--quiet", "--source", In("hugo"), "--destination", In("hugo/public")]));
            alone.Add(ProcessCost.Of(options.CommonMark, [markdown]));
            Clear(In("floor"));
            floor.Add(ProcessCost.Of(Environment.ProcessPath!, [Floor.Verb, In("content"), In("site"), In("floor")]) with { Wall = Floor.Told(In("floor")) });
        }

        var reference = ProcessCost.MedianOf(hugo);
        TellOne(count, "CopHandbook", ProcessCost.MedianOf(ours), reference, In("site"));
        TellOne(count, "Hugo", reference, reference, In("hugo/public"));
        TellOne(count, "reading and writing alone", ProcessCost.MedianOf(floor), reference, In("floor"));
        TellOne(count, "cmark, the Markdown alone", ProcessCost.MedianOf(alone), reference, null);
        if (!options.Keeps)
            Clear(folder);
    }

    private static void TellOne(int count, string by, ProcessCost cost, ProcessCost reference, string? output)
    {
        var files = output is null ? [] : new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count} | {by} | {cost.Wall:F2} | {cost.Processor:F2} | {cost.PeakMegabytes:F0} | {files.Length} | {files.Sum(file => file.Length) / 1e6:F1} "
            + $"| {cost.Wall / reference.Wall:F2} | {cost.Processor / reference.Processor:F2} | {cost.PeakMegabytes / reference.PeakMegabytes:F2} |"));
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
