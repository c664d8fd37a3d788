using System.Globalization;
using System.Runtime.InteropServices;

namespace CopHandbook.Cli;

/// <summary>Asks Linux for pages of two megabytes under the heap: each page that is used for the first time is an interruption (decision 0056).</summary>
internal static partial class HugePages
{
    private const int MadviseHugePage = 14;

    // Of a line of /proc/self/maps, "from-to permissions offset device inode": no file, and nobody may use it yet.
    private const string Reserved = " ---p 00000000 00:00 0";

    /// <summary>To be called before the heap grows. It is advice: where it cannot be followed, nothing changes.</summary>
    public static void AskFor()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            // The collector reserves at once far more than anybody else, and takes the whole heap from there.
            var (start, length) = File.ReadLines("/proc/self/maps")
                .Where(line => line.Contains(Reserved, StringComparison.Ordinal))
                .Select(RangeOf).DefaultIfEmpty().MaxBy(range => range.Length);
            _ = Advise(start, length, MadviseHugePage);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static (nuint Start, nuint Length) RangeOf(string line)
    {
        var (middle, end) = (line.IndexOf('-', StringComparison.Ordinal), line.IndexOf(' ', StringComparison.Ordinal));
        var start = Address(line.AsSpan(0, middle));
        return (start, Address(line.AsSpan(middle + 1, end - middle - 1)) - start);
    }

    private static nuint Address(ReadOnlySpan<char> digits) => nuint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nuint start, nuint length, int advice);
}
