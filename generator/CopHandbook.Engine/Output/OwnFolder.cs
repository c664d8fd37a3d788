namespace CopHandbook.Engine.Output;

/// <summary>Folders that this program made: the only ones that it removes.</summary>
internal static class OwnFolder
{
    /// <summary>Whether nothing of anybody else's is lost with it: it is not there, or empty, or has the marker.</summary>
    public static bool IsOurs(string folder) =>
        new DirectoryInfo(folder) is { LinkTarget: null } found
        && !File.Exists(folder)
        && (!found.Exists || File.Exists(Path.Combine(folder, OutputFolder.Marker)) || !found.EnumerateFileSystemInfos().Any());

    /// <summary>The marker goes last, so that what a removal leaves that was broken off is still known as ours.</summary>
    /// <exception cref="IOException">It is not ours, or cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be removed.</exception>
    public static void Remove(string folder)
    {
        if (!IsOurs(folder))
            throw new IOException($"'{folder}' is in the way of publishing and has files that this program did not make; move it elsewhere");
        if (!Directory.Exists(folder))
            return;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != OutputFolder.Marker))
        {
            // A link to a folder is removed, and what it leads to stays.
            if (entry is DirectoryInfo { LinkTarget: null } inner)
                inner.Delete(recursive: true);
            else
                entry.Delete();
        }

        File.Delete(Path.Combine(folder, OutputFolder.Marker));
        Directory.Delete(folder);
    }

    /// <summary>As <see cref="Remove"/>; what cannot be removed now is left to the next build.</summary>
    public static void RemoveOrLeave(string folder)
    {
        try
        {
            Remove(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The site is whole, and no reader sees this folder.
        }
    }
}
