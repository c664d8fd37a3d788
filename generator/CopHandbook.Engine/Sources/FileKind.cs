using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CopHandbook.Engine.Sources;

/// <summary>Tells files from what only has a name among them: reading a pipe waits for ever, and a device has no end.</summary>
internal static partial class FileKind
{
    private const int CurrentFolder = -100;
    private const int NotTheTargetOfLinks = 0x100;
    private const uint TypeAlone = 1;

    // Where the answer has the mode, and what the mode of a regular file is; the same on all processors.
    private const int AnswerLength = 256;
    private const int ModeAt = 28;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Whether it is a regular file. Asked on Linux alone; .NET has no word for it.</summary>
    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        Span<byte> answer = stackalloc byte[AnswerLength];
        // What cannot be asked is found out when it is read.
        return StatX(CurrentFolder, path, NotTheTargetOfLinks, TypeAlone, answer) != 0
            || (BinaryPrimitives.ReadUInt16LittleEndian(answer[ModeAt..]) & TypeBits) == Regular;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint wanted, Span<byte> answer);
}
