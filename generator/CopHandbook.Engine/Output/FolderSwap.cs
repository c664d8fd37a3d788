using System.Runtime.InteropServices;

namespace CopHandbook.Engine.Output;

/// <summary>Puts the next site in the place of the present one.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// In one step where the system can; elsewhere in two, between which the former site waits beside the place. Afterwards that
    /// is in <see cref="OutputFolder.Next"/> or in <see cref="OutputFolder.Former"/>.
    /// </summary>
    public static void Put(OutputFolder target)
    {
        if (!Directory.Exists(target.Folder))
        {
            Directory.Move(target.Next, target.Folder);
            return;
        }

        // .NET has no call that exchanges two folders, and two moves leave a moment without a site.
        if (OperatingSystem.IsLinux() && TryExchange(target.Next, target.Folder))
            return;
        Directory.Move(target.Folder, target.Former);
        try
        {
            Directory.Move(target.Next, target.Folder);
        }
        catch
        {
            Directory.Move(target.Former, target.Folder);
            throw;
        }
    }

    // False where the file system or an old C library has no exchange.
    private static bool TryExchange(string one, string other)
    {
        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oneFolder, string one, int otherFolder, string other, uint flags);
}
