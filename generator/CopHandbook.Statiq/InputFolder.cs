using Statiq.Common;

namespace CopHandbook.Statiq;

/// <summary>The content folder: the one input path that Statiq was given.</summary>
internal static class InputFolder
{
    /// <returns>As messages name it: from where the command was given, where it lies there, else in full.</returns>
    /// <exception cref="ExecutionException">There is no such folder, or there are several.</exception>
    public static string Of(IReadOnlyFileSystem fileSystem)
    {
        var folders = fileSystem.InputPaths.Select(path => fileSystem.RootPath.Combine(path).FullPath).ToArray();
        if (folders.Length != 1)
            throw new ExecutionException($"a handbook has one content folder, and there are {folders.Length} input paths");
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folders[0]);
        var folder = relative.StartsWith("..", StringComparison.Ordinal) ? folders[0] : relative;
        return Directory.Exists(folder)
            ? folder
            : throw new ExecutionException($"there is no folder '{folder}'; name the content folder with --input");
    }
}
