using BenchmarkDotNet.Running;
using CopHandbook.Benchmarks.Comparison;

if (ProcessCost.IsAsked(args))
    return ProcessCost.Tell(args);
if (args is [Floor.Verb, var content, var site, var target])
    return Floor.Run(content, site, target);
if (args is [ComparisonOptions.Verb, ..])
{
    new ComparisonRun(ComparisonOptions.Of(args)).Tell();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
