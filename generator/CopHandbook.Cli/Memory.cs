using System.Runtime;

namespace CopHandbook.Cli;

/// <summary>How the program uses the machine's memory.</summary>
internal static class Memory
{
    /// <summary>In bytes. A small build needs no more from beginning to end, and a larger one holds as much soon.</summary>
    private const long First = 200_000_000;

    /// <summary>In bytes. A handbook of ten thousand communities needs no more after an edit; what comes beyond it is collected as ever.</summary>
    private const long Most = 1_200_000_000;

    /// <summary>What a build that finds nearly all as it was makes for each byte that is remembered of the site.</summary>
    private const long ForEachRemembered = 250;

    /// <summary>
    /// Has no garbage collected before the program has made so much, where the machine has several times that (decision 0055).
    /// </summary>
    public static void UseBeforeCollecting() => Use(First);

    /// <summary>
    /// The same for a build that may find nearly all as it was: it makes little that it does not hold, and is soon over (decision 0062).
    /// </summary>
    /// <param name="remembered">In bytes: what is remembered of the site that it made before.</param>
    public static void UseBeforeCollecting(long remembered)
    {
        var room = Math.Min(Most, ForEachRemembered * remembered);
        if (room <= First)
            return;
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        Use(room);
    }

    private static void Use(long room)
    {
        var most = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4;
        if (most > First)
            GC.TryStartNoGCRegion(Math.Min(room, most));
    }
}
