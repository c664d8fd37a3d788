using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Watching;

/// <summary>What folders look like from outside: the path, length and time of each file that counts. Two that look the same hold the same.</summary>
internal static class FolderScan
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    public static int Of(IEnumerable<string> folders)
    {
        var look = new HashCode();
        foreach (var folder in folders)
            Add(new DirectoryInfo(folder), ref look);
        return look.ToHashCode();
    }

    // Links are not followed: what they lead to is no content.
    private static void Add(DirectoryInfo folder, ref HashCode look)
    {
        if (!folder.Exists)
            return;
        foreach (var entry in folder.EnumerateFileSystemInfos("*", All).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (TextKinds.IsLitter(entry.Name))
                continue;
            look.Add(entry.FullName, StringComparer.Ordinal);
            if (entry is FileInfo file)
            {
                look.Add(file.LastWriteTimeUtc);
                look.Add(file.Exists ? file.Length : 0);
            }
            else if (entry.LinkTarget is null)
                Add((DirectoryInfo)entry, ref look);
        }
    }
}
