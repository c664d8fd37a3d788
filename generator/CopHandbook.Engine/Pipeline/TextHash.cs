using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Knows a text again. Of a kind of which nobody can make two that are the same: what is known of one text must not be told of another.</summary>
internal static class TextHash
{
    public static UInt128 Of(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
