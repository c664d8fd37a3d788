using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CopHandbook.Benchmarks.Comparison;

/// <summary>What a process cost, those that it started too.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Processor">Seconds, on all processors together.</param>
/// <param name="PeakMegabytes">The most memory that one of the processes held.</param>
internal sealed record ProcessCost(double Wall, double Processor, double PeakMegabytes)
{
    private const string Verb = "--cost-of";

    /// <summary>Runs a command once and waits.</summary>
    /// <param name="limit">How long it may take before it is ended.</param>
    /// <returns>The cost, or why there is none.</returns>
    public static (ProcessCost? Cost, string Failure) Of(Command command, TimeSpan limit)
    {
        // The system counts the children of a process together, so each command gets a parent of its own.
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Verb, command.Program, .. command.Arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return (null, string.Create(CultureInfo.InvariantCulture, $"not finished in {limit.TotalMinutes} minutes"));
        }

        if (process.ExitCode != 0)
            return (null, ("failed: " + told.Result.Trim().Split('\n')[0]).TrimEnd(' ', ':'));
        var numbers = told.Result.Trim().Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return (new(numbers[0], numbers[1], numbers[2]), "");
    }

    /// <summary>Of one after the other.</summary>
    public static ProcessCost Together(IReadOnlyList<ProcessCost> costs) =>
        new(costs.Sum(cost => cost.Wall), costs.Sum(cost => cost.Processor), costs.Max(cost => cost.PeakMegabytes));

    /// <summary>Each number by itself.</summary>
    /// <param name="costs">Of equal runs; at least one.</param>
    public static ProcessCost MedianOf(IReadOnlyList<ProcessCost> costs)
    {
        return new(Median(cost => cost.Wall), Median(cost => cost.Processor), Median(cost => cost.PeakMegabytes));

        double Median(Func<ProcessCost, double> number) => costs.Select(number).Order().ElementAt(costs.Count / 2);
    }

    public static bool IsAsked(string[] arguments) => arguments is [Verb, _, ..];

    /// <summary>The part of the parent: tells the three numbers, or what the command said where it failed.</summary>
    public static int Tell(string[] arguments)
    {
        var start = new ProcessStartInfo(arguments[1], arguments[2..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0)
        {
            Console.WriteLine(said + error.Result);
            return 1;
        }

        if (getrusage(ChildrenOfThis, out var usage) != 0)
            throw new InvalidOperationException("the system does not tell what its processes cost");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{watch.Elapsed.TotalSeconds:F4} {usage.Processor:F4} {usage.PeakKilobytes / 1024.0:F1}"));
        return 0;
    }

    private const int ChildrenOfThis = -1;

    [DllImport("libc")]
    private static extern int getrusage(int whose, out Usage usage);

    // The system's own order, on a 64-bit Linux: two times of seconds and microseconds, then fourteen counts.
    [StructLayout(LayoutKind.Sequential)]
    private struct Usage
    {
        private readonly long userSeconds;
        private readonly long userMicroseconds;
        private readonly long systemSeconds;
        private readonly long systemMicroseconds;
        public readonly long PeakKilobytes;
        private readonly long count1, count2, count3, count4, count5, count6, count7, count8, count9, count10, count11, count12, count13;

        public readonly double Processor => userSeconds + systemSeconds + (userMicroseconds + systemMicroseconds) / 1e6;
    }
}
