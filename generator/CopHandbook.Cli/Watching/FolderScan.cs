using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Watching;

/// <summary>What folders look like from outside: the path, length and time of each file that counts. Two that look the same hold the same.</summary>
internal static class FolderScan
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    public static long Of(IEnumerable<string> folders) => folders.Sum(folder => Of(new DirectoryInfo(folder)));

    // A sum, since folders are listed in any order. Links are not followed: what they lead to is no content.
    private static long Of(DirectoryInfo folder)
    {
        var look = 0L;
        if (!folder.Exists)
            return look;
        foreach (var entry in folder.EnumerateFileSystemInfos("*", All))
        {
            if (TextKinds.IsLitter(entry.Name))
                continue;
            if (entry is FileInfo file)
                look += HashCode.Combine(file.FullName, file.LastWriteTimeUtc, file.Exists ? file.Length : 0);
            else
                look += entry.FullName.GetHashCode(StringComparison.Ordinal) + (entry.LinkTarget is null ? Of((DirectoryInfo)entry) : 0);
        }

        return look;
    }
}
