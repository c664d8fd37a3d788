using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Watching;

/// <summary>Has the system say which files change, in folders and all below them.</summary>
internal sealed class SystemWatch : IDisposable
{
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly TouchedFiles touched;
    private readonly Action<string> refuse;

    /// <param name="folders">Whole paths; those that are not there are passed over.</param>
    /// <param name="refuse">Called where the system gives up later on, with the reason.</param>
    /// <exception cref="IOException">The system watches no more.</exception>
    public SystemWatch(IEnumerable<string> folders, TouchedFiles touched, Action<string> refuse)
    {
        (this.touched, this.refuse) = (touched, refuse);
        foreach (var folder in folders.Where(Directory.Exists))
            watchers.Add(Watch(folder));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Add(folder, change.FullPath);
        watcher.Created += (_, change) => Add(folder, change.FullPath);
        watcher.Deleted += (_, change) => Add(folder, change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Add(folder, change.OldFullPath);
            Add(folder, change.FullPath);
        };
        watcher.Error += (_, error) => Miss(error.GetException());
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // What editors lay beside a file is no content.
    private void Add(string folder, string path)
    {
        if (!Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(step => step != "." && TextKinds.IsLitter(step)))
            touched.Add(path);
    }

    // Too much at once is no harm: all is looked at.
    private void Miss(Exception exception)
    {
        if (exception is not InternalBufferOverflowException)
            refuse(exception.Message);
        touched.AddAll();
    }
}
