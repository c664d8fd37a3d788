using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>What a file of a site is known by where it is only asked whether it is there: the paths of a large site are many megabytes.</summary>
internal static class PathHash
{
    /// <param name="path">In the site's folder, with forward slashes.</param>
    public static UInt128 Of(ReadOnlySpan<char> path) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(path));
}
