using BenchmarkDotNet.Attributes;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Settings;
using CopHandbook.Themes.Handbook;
using YamlDotNet.Core;

namespace CopHandbook.Benchmarks;

/// <summary>What it costs to hold ten thousand charters to schema and rules, against reading and parsing their YAML alone.</summary>
[MemoryDiagnoser]
public class ValidateBenchmark
{
    private const int Charters = 10_000;

    private static readonly BuildContext Context = new(new DateOnly(2026, 2, 1)) { Themes = [new HandbookTheme()] };

    private string content = "";

    [GlobalSetup]
    public void WriteCorpus()
    {
        content = CharterCorpus.Write(Charters);
        var problems = ReadToValidate();
        if (problems.HasErrors())
            throw new InvalidOperationException($"the corpus is not sound: {problems.First(problem => problem.Severity == Severity.Error)}");
    }

    /// <summary>The files' texts through YamlDotNet's parser, and nothing kept; on all processors, as the stages work.</summary>
    [Benchmark(Baseline = true)]
    public int ReadAndParseYaml()
    {
        var events = 0;
        Parallel.ForEach(Files(), file => Interlocked.Add(ref events, EventsIn(file)));
        return events;
    }

    [Benchmark]
    public int ReadAndParseYamlOneByOne() => Files().Sum(EventsIn);

    [Benchmark]
    public IReadOnlyList<Diagnostic> ReadToValidate() =>
        ValidateStage.Run(ParseStage.Run(ReadStage.Read(content, Context).Content).Value, Context).Diagnostics;

    private string[] Files() => Directory.GetFiles(Path.Combine(content, "communities"));

    private static int EventsIn(string file)
    {
        var text = File.ReadAllText(file);
        var parser = new Parser(new StringReader(text[..text.LastIndexOf("---", StringComparison.Ordinal)]));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }
}
