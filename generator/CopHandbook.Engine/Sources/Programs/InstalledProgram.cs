namespace CopHandbook.Engine.Sources.Programs;

/// <summary>Finds a program of this machine.</summary>
public static class InstalledProgram
{
    /// <param name="name">Without an ending.</param>
    /// <param name="path">The folders that programs are looked for in, as the machine lists them; null where it does not.</param>
    /// <returns>The whole path; null where none of the folders has the program.</returns>
    public static string? Find(string name, string? path)
    {
        // Looked for here, since Process would take a file of that name in the current folder first, and that may be anybody's.
        string[] names = OperatingSystem.IsWindows() ? [name + ".exe", name + ".cmd"] : [name];
        return (path ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(_ => names, Path.Combine)
            .FirstOrDefault(File.Exists);
    }
}
