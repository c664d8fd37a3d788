using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Sources;

/// <summary>Reads what was found in the content folder, and nothing that took its place since: a symbolic link to a secret, say.</summary>
internal static class ContentBytes
{
    // What the system adds to the name of a file that was replaced while it was open, as editors do when they save.
    private const string Replaced = " (deleted)";

    /// <exception cref="IOException">The file cannot be read, or its path leads elsewhere by now.</exception>
    public static byte[] Read(FileInfo file, SourcePath path)
    {
        using var handle = File.OpenHandle(file.FullName);
        // Of what is open the system says where it is, and that stays true. Only Linux has a place to ask.
        if (OperatingSystem.IsLinux()
            && new FileInfo($"/proc/self/fd/{handle.DangerousGetHandle()}").LinkTarget is { } place
            && !place.EndsWith($"/{path.InContent}", StringComparison.Ordinal)
            && !place.EndsWith($"/{path.InContent}{Replaced}", StringComparison.Ordinal))
        {
            throw new IOException($"'{path.Value}' was put elsewhere while it was read: give the command again");
        }

        var bytes = new byte[RandomAccess.GetLength(handle)];
        var count = 0;
        while (count < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(count), count) is > 0 and var read)
            count += read;
        return count == bytes.Length ? bytes : bytes[..count];
    }
}
