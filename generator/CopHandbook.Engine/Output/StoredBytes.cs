using System.Runtime.InteropServices;

namespace CopHandbook.Engine.Output;

/// <summary>Reads what is kept where it lies: it can be many megabytes, and is read no more than once.</summary>
internal static class StoredBytes
{
    /// <param name="bytes">Of an array.</param>
    public static BinaryReader ReaderOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false))
        : throw new ArgumentException("these bytes are no array's", nameof(bytes));
}
