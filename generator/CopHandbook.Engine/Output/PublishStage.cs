using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output;

/// <summary>
/// Publishes a site, all or nothing: it is written beside the folder and put in its place in one step.
/// </summary>
public static class PublishStage
{
    /// <exception cref="IOException">The disk is full, a file cannot be written, or another build holds the lock.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static PublishReport Publish(OutputFolder target, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target.Folder)!);
        using var held = Hold(target);
        HealInterrupted(target);
        try
        {
            WriteAll(target.Next, files);
            FolderSwap.Put(target);
        }
        finally
        {
            DeleteIfThere(target.Next);
        }

        return new(target.Folder, files.Count, files.Sum(file => (long)file.Bytes.Length));
    }

    // An operating-system lock: it is gone with the process, however that ends.
    private static FileStream Hold(OutputFolder target)
    {
        try
        {
            return new FileStream(target.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (File.Exists(target.Lock))
        {
            throw new IOException($"another build is publishing into {target.Folder}; wait for it to end", exception);
        }
    }

    private static void HealInterrupted(OutputFolder target)
    {
        if (Directory.Exists(target.Former) && !Directory.Exists(target.Folder))
            Directory.Move(target.Former, target.Folder);
        DeleteIfThere(target.Former);
        DeleteIfThere(target.Next);
    }

    private static void WriteAll(string folder, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var parent in files.Select(file => Path.GetDirectoryName(file.Path.Value)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(folder, parent));
        foreach (var file in files)
            File.WriteAllBytes(Path.Combine(folder, file.Path.Value), file.Bytes.Span);
        File.WriteAllText(
            Path.Combine(folder, OutputFolder.Marker), "This folder is written by CopHandbook and replaced at each build. Change nothing here.\n");
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
