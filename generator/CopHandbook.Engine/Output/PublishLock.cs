namespace CopHandbook.Engine.Output;

/// <summary>Keeps two builds from publishing into one place. It is the operating system's: gone with the process, however that ends.</summary>
internal sealed class PublishLock : IDisposable
{
    // What the systems answer where another process holds the file: EWOULDBLOCK of Linux and of macOS, and Windows' sharing violation.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream file;

    private PublishLock(FileStream file) => this.file = file;

    /// <exception cref="IOException">Another build holds it, or the disk has a fault.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static PublishLock Take(OutputFolder target)
    {
        while (true)
        {
            var file = Open(target);
            if (IsStillThere(file))
                return new(file);
            // Its last holder removed it while we came.
            file.Dispose();
        }
    }

    public void Dispose()
    {
        // While it is held: removed afterwards, it could be that of the next build.
        if (!OperatingSystem.IsWindows())
            RemoveName();
        file.Dispose();
    }

    private static FileStream Open(OutputFolder target)
    {
        try
        {
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            return new FileStream(target.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
        }
        catch (IOException exception) when (HeldByAnother.Contains(exception.HResult))
        {
            throw new IOException($"another build is publishing into {target.Folder}; wait for it to end", exception);
        }
    }

    // A file without a name can be held by us while another build holds a new one of the name. Linux tells which file is open.
    private static bool IsStillThere(FileStream file) =>
        !OperatingSystem.IsLinux() || NameOf(file)?.EndsWith(" (deleted)", StringComparison.Ordinal) != true;

    private static string? NameOf(FileStream file) => new FileInfo($"/proc/self/fd/{file.SafeFileHandle.DangerousGetHandle()}").LinkTarget;

    private void RemoveName()
    {
        try
        {
            File.Delete(file.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An empty file stays, which the next build takes.
        }
    }
}
