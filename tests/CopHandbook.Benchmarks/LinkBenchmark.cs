using BenchmarkDotNet.Attributes;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources;
using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Settings;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Benchmarks;

/// <summary>What it costs to give pages their addresses and links their targets: ten times the links should take ten times as long.</summary>
[MemoryDiagnoser]
public class LinkBenchmark
{
    private const int LinksEach = 20;

    private static readonly BuildContext Context = new(new DateOnly(2026, 2, 1)) { Themes = [new HandbookTheme()] };

    private Handbook handbook = null!;

    [Params(1_000, 10_000)]
    public int Charters { get; set; }

    /// <summary>Of the links, how many lead nowhere.</summary>
    [Params(0, LinksEach)]
    public int Broken { get; set; }

    [GlobalSetup]
    public void WriteCorpus()
    {
        var content = CharterCorpus.Write(Charters, LinksEach, Broken);
        handbook = ValidateStage.Run(ParseStage.Run(ReadStage.Read(content, Context).Content).Value, Context).Value;
        var problems = Link();
        if (problems.Count(Severity.Error) != Charters * Broken)
            throw new InvalidOperationException($"{problems.Count(Severity.Error)} errors: {problems.First(problem => problem.Severity == Severity.Error)}");
    }

    [Benchmark]
    public IReadOnlyList<Diagnostic> Link() => LinkStage.Run(handbook, Context).Diagnostics;
}
