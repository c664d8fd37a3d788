using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output;

/// <summary>
/// The site that is to take the place of the one in a folder, while it is written beside it: each file is made, written and
/// forgotten, and a file that is the same as the last time is not made at all.
/// </summary>
public sealed class NextSite : IDisposable
{
    private readonly OutputFolder target;
    private readonly IEnumerable<PlannedFiles> plan;
    private readonly SiteMemory? memory;
    private readonly PublishLock held;
    private readonly IBuildObserver? observer;
    private readonly PublishedFiles before;
    private readonly FormerSite? former;
    private IReadOnlyList<PlannedFiles>? planned;
    private Task<PlanOutline>? outlined;
    private PublishedFiles now = new();
    private EarlySync? early;

    private NextSite(OutputFolder target, IEnumerable<PlannedFiles> plan, PublishOptions options, PublishLock held)
    {
        this.target = target;
        this.plan = plan;
        memory = options.Memory;
        observer = options.Observer;
        this.held = held;
        // Where nearly all is as it was, to plan it all twice costs more than to hold what is planned.
        var mayBeSame = memory is { Length: > 0 };
        // Three pieces of work that ask for nothing of each other.
        outlined = Task.Run(() => PlanOutline.Of(mayBeSame ? planned = [.. plan] : plan));
        var readBefore = Task.Run(() => memory?.Read() ?? new());
        former = memory?.TakeFormer();
        before = readBefore.GetAwaiter().GetResult();
    }

    /// <param name="plan">Looked through twice, unless a site is remembered here. Else what it plans is held by nobody once it is written.</param>
    /// <exception cref="IOException">
    /// The folder cannot be written, another build holds the lock, or something of somebody else's is in the way.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static NextSite Begin(OutputFolder target, IEnumerable<PlannedFiles> plan, PublishOptions options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target.Folder)!);
        var held = PublishLock.Take(target);
        try
        {
            HealInterrupted(target);
            // Asked again: since the command began, somebody may have put something there.
            return OwnFolder.IsOurs(target.Folder)
                ? new(target, plan, options, held)
                : throw new IOException($"'{target.Folder}' has files that this program did not make");
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Writes what is planned, on all processors.</summary>
    /// <param name="keyOf">The key of files: where it is the same as the last time, they are. Null to make them anew.</param>
    /// <exception cref="IOException">The disk is full, or a file cannot be written.</exception>
    public void Write(Func<PlannedFiles, UInt128>? keyOf = null, CancellationToken cancellation = default)
    {
        var outline = outlined!.GetAwaiter().GetResult();
        // It has the paths of all files, and is not needed while they are made.
        outlined = null;
        observer?.Begins(BuildStage.Write, outline.Count);
        former?.RemoveAllBut(outline.Paths.Contains);
        MakeFolders(outline.Folders, cancellation);
        now = new(outline.Paths.Count);
        early = new(Marker, outline.Paths.Count);
        WriteAll(planned ?? plan, keyOf, cancellation);
        planned = null;
        observer?.Ends(BuildStage.Write);
    }

    /// <summary>Adds the search index of the pages that have been written; where they are the same as the last time, it is.</summary>
    /// <returns>Why there is none; null where there is.</returns>
    public async Task<SearchGap?> AddIndexAsync(SearchIndexer indexer, CancellationToken cancellation)
    {
        observer?.Begins(BuildStage.Index, 0);
        var gap = await AddOrKeepIndexAsync(indexer, cancellation);
        observer?.Ends(BuildStage.Index);
        return gap;
    }

    /// <summary>Puts the site in the place of the former one, and removes that.</summary>
    public PublishReport Put()
    {
        observer?.Begins(BuildStage.Put, 0);
        former?.RemoveIndexBut(now.Has);
        early?.Wait();
        DiskSync.All(Marker);
        FolderSwap.Put(target);
        // From here on the new site is published, whatever becomes of the old one.
        memory?.Write(now, Directory.Exists(target.Former) ? target.Former : target.Next, isKnown: before.Count > 0);
        OwnFolder.RemoveOrLeave(target.Next);
        OwnFolder.RemoveOrLeave(target.Former);
        observer?.Ends(BuildStage.Put);
        return new(target.Folder, now.Count, now.Bytes, now.Made);
    }

    public void Dispose()
    {
        OwnFolder.RemoveOrLeave(target.Next);
        held.Dispose();
    }

    private string Marker => Path.Combine(target.Next, OutputFolder.Marker);

    private void MakeFolders(IEnumerable<string> folders, CancellationToken cancellation)
    {
        Open();
        SideBySide(
            folders.Where(folder => former?.HasFolder(folder) != true),
            folder => Directory.CreateDirectory(Path.Combine(target.Next, folder)),
            cancellation);
    }

    private void WriteAll(IEnumerable<PlannedFiles> plan, Func<PlannedFiles, UInt128>? keyOf, CancellationToken cancellation) =>
        SideBySide(plan, planned => WriteOrKeep(planned, keyOf?.Invoke(planned)), cancellation);

    private void WriteOrKeep(PlannedFiles planned, UInt128? key)
    {
        observer?.Did();
        if (key is { } same && TryKeep(planned.Paths, same))
            return;
        MakeRoom(planned.Paths);
        foreach (var file in planned.Make())
        {
            // Each is new here. One that is there and is emptied first would be brought to the disk by itself (ext4 does so).
            WriteFile(Path.Combine(target.Next, file.Path.Value), file.Bytes.Span, FileMode.CreateNew);
            now.Add(file.Path, key ?? UInt128.Zero, target.Next);
            early?.Wrote();
        }
    }

    /// <summary>Where the former site or the published one has the files, they need not be made.</summary>
    private bool TryKeep(IReadOnlyList<OutputPath> paths, UInt128 key)
    {
        if (former is not null && paths.All(path => former.Files.Has(path, key)))
        {
            foreach (var path in paths)
                now.Keep(path, former.Files);
            return true;
        }

        if (!paths.All(path => before.Holds(path, key, target.Folder)))
            return false;
        MakeRoom(paths);
        foreach (var path in paths)
        {
            HardLink.Make(Path.Combine(target.Folder, path.Value), Path.Combine(target.Next, path.Value));
            now.Keep(path, before);
        }

        return true;
    }

    private void MakeRoom(IReadOnlyList<OutputPath> paths)
    {
        foreach (var path in paths)
            former?.MakeRoom(path);
    }

    private async Task<SearchGap?> AddOrKeepIndexAsync(SearchIndexer indexer, CancellationToken cancellation)
    {
        var key = now.KeyOf(FilesIn(target.Next).Where(IsPage));
        var known = FilesIn(target.Folder, SearchIndexer.Folder).Where(path => before.Holds(path, key, target.Folder)).ToList();
        if (known.Count > 0 && known.Count == before.CountOf(key))
        {
            WriteIndex([new(known, key, () => throw new InvalidOperationException("these files are kept"))]);
            return null;
        }

        var (index, gap) = await indexer.IndexAsync(Pages(), cancellation);
        WriteIndex([.. index.Select(PlannedFiles.Ready)]);
        return gap;

        void WriteIndex(IReadOnlyList<PlannedFiles> plan)
        {
            MakeFolders(PlanOutline.Of(plan).Folders, cancellation);
            WriteAll(plan, _ => key, cancellation);
        }
    }

    private static bool IsPage(OutputPath path) =>
        path.Value.EndsWith(".html", StringComparison.Ordinal) && !SearchIndexer.Holds(path.Value);

    private IEnumerable<OutputFile> Pages() =>
        FilesIn(target.Next).Where(IsPage).Select(path => new OutputFile(path, File.ReadAllBytes(Path.Combine(target.Next, path.Value))));

    private static IEnumerable<OutputPath> FilesIn(string site, string inner = "") => Path.Combine(site, inner) is var folder && Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => new OutputPath(Path.GetRelativePath(site, file).Replace('\\', '/')))
        : [];

    // Awaited, because what goes wrong is then thrown as it is, and not as a part of an AggregateException.
    private static void SideBySide<T>(IEnumerable<T> all, Action<T> work, CancellationToken cancellation) =>
        Parallel.ForEachAsync(all, cancellation, (one, _) =>
        {
            work(one);
            return ValueTask.CompletedTask;
        }).GetAwaiter().GetResult();

    private static void HealInterrupted(OutputFolder target)
    {
        if (Directory.Exists(target.Former) && OwnFolder.IsOurs(target.Former) && !Directory.Exists(target.Folder))
            Directory.Move(target.Former, target.Folder);
        OwnFolder.Remove(target.Former);
        OwnFolder.Remove(target.Next);
    }

    // First of all: a folder that is left half written is known by its marker as ours.
    private void Open()
    {
        Directory.CreateDirectory(target.Next);
        WriteFile(Marker, OutputFolder.MarkerFile.Bytes.Span, FileMode.Create);
    }

    private static void WriteFile(string path, ReadOnlySpan<byte> bytes, FileMode mode)
    {
        using var file = File.OpenHandle(path, mode, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, bytes, 0);
        if (!DiskSync.KnowsAll)
            RandomAccess.FlushToDisk(file);
    }
}
