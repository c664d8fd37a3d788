using System.IO.Enumeration;
using CopHandbook.Engine.Memory;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// The site that was published before the one that is: after a small edit it is nearly the next one. It has been moved to where
/// that is made, and what is no more the same is taken out of it (decision 0054).
/// </summary>
internal sealed class FormerSite
{
    private readonly string folder;
    private readonly PublishedFiles files;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };

    // Files that have not been removed for good.
    private readonly HashSet<string> left;

    /// <param name="folder">Where it is now.</param>
    /// <param name="files">Its files, each as it was when it had been published.</param>
    /// <exception cref="IOException">It cannot be read, or something in it cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or something in it may not be removed.</exception>
    public FormerSite(string folder, PublishedFiles files)
    {
        this.folder = folder;
        this.files = files;
        left = files.Paths.ToHashSet(StringComparer.Ordinal);
        AddFoldersOf(files.Paths, folders);
        RemoveForeign();
    }

    public PublishedFiles Files => files;

    /// <summary>Whether a folder is there.</summary>
    public bool HasFolder(string path) => folders.Contains(path);

    public bool Holds(OutputPath path, UInt128 key) => files.Holds(path, key, folder);

    /// <summary>
    /// Removes a file that is to be another. It is never written over: the published site may have the same one under a second name.
    /// </summary>
    public void MakeRoom(OutputPath path)
    {
        if (files.Has(path.Value))
            File.Delete(Path.Combine(folder, path.Value));
    }

    /// <summary>Removes the files that the next site does not have.</summary>
    /// <param name="paths">Those that it has.</param>
    /// <param name="stays">Which files stay: those, and it may be others for now.</param>
    public void RemoveAllBut(IEnumerable<string> paths, Func<string, bool> stays)
    {
        var gone = left.Where(path => !stays(path)).ToList();
        // So it is after most edits.
        if (gone.Count == 0)
            return;
        var foldersThatStay = new HashSet<string>(StringComparer.Ordinal) { "" };
        AddFoldersOf(paths.Concat(left.Where(stays)), foldersThatStay);
        foreach (var path in gone)
        {
            if (folders.Contains(FolderOf(path)))
                File.Delete(Path.Combine(folder, path));
            left.Remove(path);
        }

        // The longest first: those within another go before it.
        foreach (var path in folders.Except(foldersThatStay, StringComparer.Ordinal).OrderByDescending(path => path.Length).ToList())
        {
            Directory.Delete(Path.Combine(folder, path));
            folders.Remove(path);
        }
    }

    // Whatever somebody put into the site when it was published, links above all: nothing may be written through one. From above
    // to below, so that no folder is looked into that is not one of ours.
    private void RemoveForeign()
    {
        var there = new List<string>();
        IReadOnlyList<string> level = [""];
        while (level.Count > 0)
        {
            there.AddRange(level);
            level = [.. SideBySide.Select(level, [], (path, _) => RemoveForeign(path)).SelectMany(inner => inner)];
        }

        folders.IntersectWith(there);
    }

    /// <returns>The folders of ours in a folder of ours.</returns>
    private List<string> RemoveForeign(string path)
    {
        var ours = new List<string>();
        var before = path.Length == 0 ? "" : path + "/";
        var entries = new FileSystemEnumerable<(string Path, bool IsFolder)>(
            Path.Combine(folder, path),
            (ref FileSystemEntry entry) => (string.Concat(before, entry.FileName), entry.IsDirectory),
            new() { AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            // Nearly all are files of ours, of which nothing more is asked.
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory || !IsOurs(before, entry.FileName),
        };
        foreach (var (inner, isFolder) in entries.ToList())
        {
            var whole = Path.Combine(folder, inner);
            if (!isFolder || new DirectoryInfo(whole).LinkTarget is not null)
            {
                if (!IsOurs(inner, ""))
                    File.Delete(whole);
            }
            else if (folders.Contains(inner))
                ours.Add(inner);
            else
                Directory.Delete(whole, recursive: true);
        }

        return ours;
    }

    private bool IsOurs(ReadOnlySpan<char> before, ReadOnlySpan<char> name)
    {
        Span<char> path = stackalloc char[before.Length + name.Length];
        before.CopyTo(path);
        name.CopyTo(path[before.Length..]);
        return files.Has(path) || path is OutputFolder.Marker;
    }

    private static void AddFoldersOf(IEnumerable<string> paths, HashSet<string> folders)
    {
        foreach (var path in paths)
        {
            for (var inner = FolderOf(path); inner.Length > 0 && folders.Add(inner); inner = FolderOf(inner))
            {
            }
        }
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
