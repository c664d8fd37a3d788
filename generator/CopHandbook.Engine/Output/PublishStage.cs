using System.Text;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output;

/// <summary>
/// Publishes a site, all or nothing: it is written beside the folder, synced, and put in its place in one step (decision 0041).
/// </summary>
public static class PublishStage
{
    private static readonly byte[] MarkerText =
        Encoding.UTF8.GetBytes("This folder is written by CopHandbook and replaced at each build. Change nothing here.\n");

    /// <exception cref="IOException">
    /// The disk is full, a file cannot be written, another build holds the lock, or something of somebody else's is in the way.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static PublishReport Publish(OutputFolder target, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target.Folder)!);
        using var held = PublishLock.Take(target);
        HealInterrupted(target);
        // Asked again: since the command began, somebody may have put something there.
        if (!OwnFolder.IsOurs(target.Folder))
            throw new IOException($"'{target.Folder}' has files that this program did not make");
        try
        {
            WriteAll(target.Next, files);
            FolderSwap.Put(target);
        }
        catch
        {
            OwnFolder.RemoveOrLeave(target.Next);
            throw;
        }

        // From here on the new site is published, whatever becomes of the old one.
        OwnFolder.RemoveOrLeave(target.Next);
        OwnFolder.RemoveOrLeave(target.Former);
        return new(target.Folder, files.Count, files.Sum(file => (long)file.Bytes.Length));
    }

    private static void HealInterrupted(OutputFolder target)
    {
        if (Directory.Exists(target.Former) && OwnFolder.IsOurs(target.Former) && !Directory.Exists(target.Folder))
            Directory.Move(target.Former, target.Folder);
        OwnFolder.Remove(target.Former);
        OwnFolder.Remove(target.Next);
    }

    private static void WriteAll(string folder, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        // First of all: a folder that is left half written is known by it as ours.
        var marker = Path.Combine(folder, OutputFolder.Marker);
        Write(marker, MarkerText);
        foreach (var parent in files.Select(file => Path.GetDirectoryName(file.Path.Value)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(folder, parent));
        foreach (var file in files)
            Write(Path.Combine(folder, file.Path.Value), file.Bytes.Span);
        DiskSync.All(marker);
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        if (!DiskSync.KnowsAll)
            RandomAccess.FlushToDisk(file);
    }
}
