using System.Security.Cryptography;

namespace CopHandbook.Statiq.Tests.Harness;

internal static class SiteFiles
{
    /// <summary>Each file of a folder with its hash, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal)];
}
