using System.IO.Enumeration;
using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// The site that was published before the one that is: after a small edit it is nearly the next one. It has been moved to where
/// that is made, and what is no more the same is taken out of it (decision 0054).
/// </summary>
internal sealed class FormerSite
{
    // In so many folders it is worth while to look side by side.
    private const int Many = 16;

    private readonly string folder;

    // Of folders and files that are there: they are as they were when they had been published.
    private readonly HashSet<UInt128> folders = [];
    private readonly HashSet<UInt128> index = [];

    /// <param name="folder">Where it is now.</param>
    /// <param name="files">Its files, each as it looked when it had been published.</param>
    /// <exception cref="IOException">It cannot be read, or something in it cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or something in it may not be removed.</exception>
    public FormerSite(string folder, PublishedFiles files)
    {
        this.folder = folder;
        Files = new(files.Count);
        // Whatever somebody put into the site when it was published, links above all: nothing may be written through one.
        Sweep("", IsAsItWas);

        bool IsAsItWas(scoped ReadOnlySpan<char> path, UInt128 hash, ref FileSystemEntry entry)
        {
            if (!files.Knows(hash, FileLook.Of(ref entry)))
                return false;
            Files.Keep(hash, files);
            if (SearchIndexer.Holds(path))
            {
                lock (index)
                    index.Add(hash);
            }

            return true;
        }
    }

    /// <summary>Whether a file that was come upon stays.</summary>
    private delegate bool Stays(scoped ReadOnlySpan<char> path, UInt128 hash, ref FileSystemEntry entry);

    /// <summary>Those that are there.</summary>
    public PublishedFiles Files { get; }

    /// <summary>Whether a folder is there.</summary>
    public bool HasFolder(string path) => folders.Contains(PathHash.Of(path));

    /// <summary>
    /// Removes a file that is to be another. It is never written over: the published site may have the same one under a second name.
    /// </summary>
    public void MakeRoom(OutputPath path)
    {
        if (Files.Has(PathHash.Of(path.Value)))
            File.Delete(Path.Combine(folder, path.Value));
    }

    /// <summary>
    /// Removes the files that the next site does not have. Those of the search index stay: it is not yet known whether they will be
    /// the same.
    /// </summary>
    /// <param name="has">Whether it has one, by the hash of its path.</param>
    public void RemoveAllBut(Func<UInt128, bool> has) => Remove(path => !has(path) && !index.Contains(path));

    /// <summary>Removes the files of the search index that the next site does not have.</summary>
    /// <inheritdoc cref="RemoveAllBut" path="/param"/>
    public void RemoveIndexBut(Func<UInt128, bool> has) => Remove(path => !has(path) && index.Contains(path));

    private void Remove(Func<UInt128, bool> goes)
    {
        var gone = Files.Paths.Where(goes).ToHashSet();
        // So it is after most edits.
        if (gone.Count == 0)
            return;
        foreach (var path in gone)
            Files.Remove(path);
        Sweep("", (scoped ReadOnlySpan<char> _, UInt128 hash, ref FileSystemEntry _) => !gone.Contains(hash));
    }

    /// <summary>Removes what does not stay from a folder and those in it, and folders of which nothing stays.</summary>
    /// <returns>Whether anything stays.</returns>
    private bool Sweep(string path, Stays stays)
    {
        var before = path.Length == 0 ? "" : path + "/";
        var entries = new FileSystemEnumerable<(string Name, bool IsFolder)>(
            Path.Combine(folder, path),
            (ref FileSystemEntry entry) => (entry.FileName.ToString(), IsFolder(ref entry)),
            new() { AttributesToSkip = 0, IgnoreInaccessible = false });
        var any = false;
        // Nearly all are files of ours that stay, of which nothing more is asked.
        entries.ShouldIncludePredicate = (ref FileSystemEntry entry) =>
        {
            var isHeld = !IsFolder(ref entry) && Holds(before, ref entry, stays);
            any |= isHeld;
            return !isHeld;
        };
        var others = entries.ToList();
        foreach (var (name, _) in others.Where(other => !other.IsFolder))
            File.Delete(Path.Combine(folder, path, name));
        List<string> inner = [.. others.Where(other => other.IsFolder).Select(other => before + other.Name)];
        any |= inner.Count < Many
            ? inner.Aggregate(false, (isAny, one) => Sweep(one, stays) | isAny)
            : SideBySide.Select(inner, [], (one, _) => Sweep(one, stays)).Contains(true);
        lock (folders)
        {
            if (any)
                folders.Add(PathHash.Of(path));
            else
                folders.Remove(PathHash.Of(path));
        }

        if (!any)
            Directory.Delete(Path.Combine(folder, path));
        return any;
    }

    private static bool Holds(ReadOnlySpan<char> before, ref FileSystemEntry entry, Stays stays)
    {
        Span<char> path = stackalloc char[before.Length + entry.FileName.Length];
        before.CopyTo(path);
        entry.FileName.CopyTo(path[before.Length..]);
        return path is OutputFolder.Marker || stays(path, PathHash.Of(path), ref entry);
    }

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !FileLook.IsLink(entry.Attributes);
}
