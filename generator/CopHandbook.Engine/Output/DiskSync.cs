using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CopHandbook.Engine.Output;

/// <summary>Sees to it that what was written is on the disk before the next step is, so that a loss of power leaves one whole site.</summary>
internal static partial class DiskSync
{
    private const int NotThere = 38;

    /// <summary>Whether <see cref="All"/> does it; where not, each file has to be written through by itself.</summary>
    public static bool KnowsAll => OperatingSystem.IsLinux();

    /// <summary>
    /// All that is written on the file system of a file, names of folders too. One call is many times faster than one a file.
    /// </summary>
    /// <exception cref="IOException">The disk is full, or has a fault.</exception>
    public static void All(string file)
    {
        if (!KnowsAll)
            return;
        using var handle = File.OpenHandle(file);
        if (SyncFileSystem(handle) != 0 && Marshal.GetLastPInvokeError() is var error && error != NotThere)
        {
            var why = Marshal.GetPInvokeErrorMessage(error);
            throw new IOException($"what was written to '{file}' and beside it does not reach the disk: {why}", error);
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
