using System.Runtime.InteropServices;

namespace CopHandbook.Engine.Output;

/// <summary>A second name for a file that is there: no byte of it is written again.</summary>
internal static partial class HardLink
{
    /// <summary>A copy where the system or the file system gives no file two names.</summary>
    public static void Make(string file, string link)
    {
        if (OperatingSystem.IsWindows() || Link(file, link) != 0)
            File.Copy(file, link);
    }

    // .NET has no call for it before version 11.
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string link);
}
