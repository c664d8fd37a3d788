using System.IO.Enumeration;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>How a file looks on disk from outside. Where somebody has touched it, it looks otherwise.</summary>
/// <param name="Length">In bytes; negative where there is none.</param>
/// <param name="Written">When, in ticks of the system's clock.</param>
internal readonly record struct FileLook(long Length, long Written)
{
    private static readonly FileLook None = new(-1, 0);

    /// <summary>Whether there is a file, and no link in its place.</summary>
    public bool IsThere => Length >= 0;

    // What is a link by now is not what was written, whatever it leads to.
    public static FileLook Of(FileInfo file) =>
        file.Exists && !IsLink(file.Attributes) ? new(file.Length, file.LastWriteTimeUtc.Ticks) : None;

    /// <summary>The same of a file that was come upon in its folder.</summary>
    public static FileLook Of(ref FileSystemEntry file) =>
        !file.IsDirectory && !IsLink(file.Attributes) ? new(file.Length, file.LastWriteTimeUtc.UtcTicks) : None;

    public static bool IsLink(FileAttributes attributes) => attributes.HasFlag(FileAttributes.ReparsePoint);
}
