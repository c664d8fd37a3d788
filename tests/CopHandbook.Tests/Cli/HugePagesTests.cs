using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public sealed class HugePagesTests
{
    [HugePagesFact]
    public void The_heap_is_advised_to_be_in_large_pages()
    {
        HugePages.AskFor();

        Assert.Contains(FlagsOfLargeRanges(), flags => flags.Contains(" hg", StringComparison.Ordinal));
    }

    /// <summary>What Linux knows of each range of a gigabyte and more, of which nothing else than the collector has any.</summary>
    private static IEnumerable<string> FlagsOfLargeRanges()
    {
        var isLarge = false;
        foreach (var line in File.ReadLines("/proc/self/smaps"))
        {
            if (line.StartsWith("Size:", StringComparison.Ordinal))
                isLarge = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1].Length > 6;
            else if (isLarge && line.StartsWith("VmFlags:", StringComparison.Ordinal))
                yield return line;
        }
    }
}
