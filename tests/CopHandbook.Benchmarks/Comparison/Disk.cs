using System.Diagnostics;

namespace CopHandbook.Benchmarks.Comparison;

/// <summary>The disk that all programs write to.</summary>
internal static class Disk
{
    /// <summary>
    /// Has what was written before be on the disk, on Linux. Ours waits until its site is there, and with it all that others have
    /// left in memory.
    /// </summary>
    public static void Settle()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var sync = Process.Start("sync");
        sync.WaitForExit();
    }
}
