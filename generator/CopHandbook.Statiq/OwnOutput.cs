using CopHandbook.Engine.Output;
using Statiq.Common;

namespace CopHandbook.Statiq;

/// <summary>
/// In place of Statiq's cleaner, which deletes the output folder before it knows whether the content is sound, whatever the folder
/// holds. Here a folder that is not ours is refused, and what a site no longer has is deleted once the new one is written.
/// </summary>
internal sealed class OwnOutput(IReadOnlyFileSystem fileSystem, IReadOnlySettings settings) : IFileCleaner
{
    public CleanMode CleanMode => settings.Get(Keys.CleanMode, CleanMode.Unwritten);

    /// <exception cref="ExecutionException">The folder must not be replaced.</exception>
    public Task CleanBeforeExecutionAsync()
    {
        fileSystem.WriteTracker.Reset();
        var folder = fileSystem.GetOutputPath().FullPath;
        string[] keep = [Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Directory.GetCurrentDirectory()];
        return new OutputFolder(folder).WhyRefused(InputFolder.Of(fileSystem), keep.Where(kept => kept.Length > 0)) is { } why
            ? throw new ExecutionException($"cannot publish into '{folder}': {why}; name an empty or new folder with --output")
            : Task.CompletedTask;
    }

    /// <summary>Called only where all was written.</summary>
    public Task CleanAfterExecutionAsync()
    {
        var folder = fileSystem.GetOutputDirectory();
        if (CleanMode == CleanMode.None || !folder.Exists)
            return Task.CompletedTask;
        foreach (var file in folder.GetFiles(SearchOption.AllDirectories))
        {
            if (!fileSystem.WriteTracker.TryGetCurrentWrite(file.Path, out _))
                file.Delete();
        }

        foreach (var inner in folder.GetDirectories(SearchOption.AllDirectories).OrderByDescending(inner => inner.Path.FullPath.Length))
        {
            if (!Directory.EnumerateFileSystemEntries(inner.Path.FullPath).Any())
                inner.Delete(recursive: false);
        }

        return Task.CompletedTask;
    }

    /// <summary>Statiq asks this of its folder for temporary files, which nothing here writes to.</summary>
    public void CleanDirectory(IDirectory directory, string? name = null)
    {
    }
}
