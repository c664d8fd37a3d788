using BenchmarkDotNet.Running;
using CopHandbook.Benchmarks;
using CopHandbook.Benchmarks.Comparison;
using CopHandbook.Benchmarks.Serving;

if (ProcessCost.IsAsked(args))
    return ProcessCost.Tell(args);
if (args is [Floor.Verb, var content, var site, var target])
    return Floor.Run(content, site, target);
if (args is [OneEdit.Verb, var charter])
    return OneEdit.Run(charter);
if (args is [ComparisonOptions.Verb, ..])
{
    new ComparisonRun(ComparisonOptions.Of(args)).Tell();
    return 0;
}

if (args is [EditToScreen.Verb, ..])
{
    await EditToScreen.RunAsync(args);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(LinkBenchmark).Assembly).Run(args);
return 0;
