using CopHandbook.Model.Sources;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Sources;

/// <summary>Reads a theme's style sheets, scripts and images from where they are written, for a preview of them.</summary>
public static class ThemeFolder
{
    /// <param name="folder">The theme's <c>assets</c>; it exists.</param>
    /// <returns>In ordinal order of name.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<ThemeAsset> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !TextKinds.IsLitter(Path.GetFileName(file)))
            .Select(file => new ThemeAsset(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))
            .OrderBy(asset => asset.Name, StringComparer.Ordinal)];
}
