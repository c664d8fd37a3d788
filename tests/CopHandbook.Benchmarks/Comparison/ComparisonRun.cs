using System.Globalization;

namespace CopHandbook.Benchmarks.Comparison;

/// <summary>
/// Builds the same handbook with ours and with Hugo in turn, as whole processes from an empty output folder, and tells the medians.
/// Beside them stand the floor, and what CommonMark's own program takes for the Markdown alone.
/// </summary>
internal sealed class ComparisonRun(ComparisonOptions options)
{
    private const string Today = "2026-02-01";

    public void Tell()
    {
        var results = new List<ComparisonResult>();
        ComparisonTables.TellHead();
        foreach (var count in options.Counts)
        {
            var folder = FolderOf(count);
            Clear(folder);
            var contenders = Prepare(count, folder);
            for (var run = 0; run < options.Runs; run++)
                contenders.ForEach(contender => contender.Run());
            foreach (var result in contenders.SelectMany(contender => ComparisonResult.Of(count, contender)))
            {
                ComparisonTables.Tell(result);
                results.Add(result);
            }
        }

        // Not before the end of all: for minutes, the file system looks at what it has just lost before it gives room to a file.
        if (!options.Keeps)
            options.Counts.ToList().ForEach(count => Clear(FolderOf(count)));
        ComparisonTables.TellRatios(results);
        ComparisonTables.TellGrowth(results);
    }

    private List<Contender> Prepare(int count, string folder)
    {
        string In(string name) => Path.Combine(folder, name);
        var corpus = new Corpus(count);
        HandbookFolder.Write(corpus, In("content"));
        HugoFolder.Write(corpus, In("hugo"), options.Layouts);
        File.WriteAllText(
            In("all.md"),
            string.Concat(Enumerable.Range(0, count).Select(i => corpus.BodyOf(i, to => $"../community-{to}/", to => $"../chapter-{to}/"))));
        var floor = new Command(Environment.ProcessPath!, Floor.Verb, In("content"), In("site"), In("floor"));
        var again = Ours("site-again", "--no-search");
        var edit = new Command(Environment.ProcessPath!, OneEdit.Verb, In("content/communities/community-5.md"));
        List<Contender> contenders =
        [
            Making(By.Ours, "site", Ours("site", "--no-search")),
            Making(By.HugoPages, "hugo-pages", Hugo("hugo-pages", "hugo.toml,pages.toml")),
            Making(By.HugoFiles, "hugo-files", Hugo("hugo-files", "hugo.toml,files.toml")),
            new("CopHandbook, twice", output: null, [again, edit, again], options.Limit, nameOfLast: By.Edited),
            new(By.Floor, In("floor"), [floor], options.Limit, () => Floor.Told(In("floor"))),
            new(By.CommonMark, output: null, [new(options.CommonMark, In("all.md"))], options.Limit),
        ];
        if (options.Pagefind is { } pagefind)
        {
            var index = new Command(pagefind, "--site", In("hugo-found"), "--silent");
            contenders.Add(Making(By.OursWithSearch, "site-found", Ours("site-found")));
            contenders.Add(new(
                By.HugoWithSearch, In("hugo-found"), [Hugo("hugo-found", "hugo.toml,files.toml,search.toml"), index], options.Limit, nameOfLast: By.Pagefind));
        }

        return contenders;

        Contender Making(string name, string output, params Command[] commands) => new(name, In(output), commands, options.Limit);
        Command Ours(string output, params string[] more) =>
            new(options.Tool, ["build", "--content", In("content"), "--output", In(output), "--cache", In(output + Contender.Cache), "--today", Today, .. more]);
        Command Hugo(string output, string settings) => new(
            options.Hugo, "--quiet", "--source", In("hugo"), "--config", settings, "--clock", Today + "T00:00:00Z", "--destination", In(output));
    }

    private string FolderOf(int count) => Path.Combine(options.Folder, count.ToString(CultureInfo.InvariantCulture));

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
