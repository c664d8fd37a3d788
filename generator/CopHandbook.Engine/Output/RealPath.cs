namespace CopHandbook.Engine.Output;

/// <summary>Where a path leads once all symbolic links on the way are followed.</summary>
internal static class RealPath
{
    // As the disks of each system usually tell names apart. Where in doubt, two names are one: a refusal loses nothing.
    private static readonly StringComparison Comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    // As Linux does, so that links in a circle have an end.
    private const int MostLinks = 40;

    /// <summary>The whole path, without a separator at its end. What is not there, or leads in a circle, is taken as it is written.</summary>
    public static string Of(string path) => Of(path, MostLinks);

    private static string Of(string path, int links)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (links == 0 || Path.GetDirectoryName(whole) is not { } parent)
            return whole;
        var here = Path.Combine(Of(parent, links), Path.GetFileName(whole));
        return new DirectoryInfo(here).LinkTarget is { } target ? Of(Path.Combine(Path.GetDirectoryName(here)!, target), links - 1) : here;
    }

    /// <summary>Whether one real path is the other or lies in it.</summary>
    public static bool Contains(string outer, string inner) =>
        inner.Equals(outer, Comparison) || inner.StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, Comparison);
}
