namespace CopHandbook.Cli;

/// <summary>How the program uses the machine's memory.</summary>
internal static class Memory
{
    /// <summary>In bytes. A small build needs no more from beginning to end, and a larger one holds as much soon.</summary>
    private const long First = 200_000_000;

    /// <summary>
    /// Has no garbage collected before the program has made so much, where the machine has several times that (decision 0055).
    /// </summary>
    public static void UseBeforeCollecting()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 4 * First)
            GC.TryStartNoGCRegion(First);
    }
}
