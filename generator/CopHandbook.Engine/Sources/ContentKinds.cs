using System.Collections.Frozen;

namespace CopHandbook.Engine.Sources;

/// <summary>Which files of a content folder are which.</summary>
internal static class ContentKinds
{
    public const string Settings = "handbook.yml";

    /// <summary>Endings of files that are published as they are. Nothing that a browser would run in the site's name is among them.</summary>
    public static readonly IReadOnlyList<string> AssetEndings =
        [".avif", ".css", ".csv", ".gif", ".ics", ".jpeg", ".jpg", ".ods", ".odt", ".pdf", ".png", ".svg", ".txt", ".webp"];

    private static readonly FrozenSet<string> Assets = AssetEndings.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsAsset(string path) => Assets.Contains(Path.GetExtension(path));

    public static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>A text whose ending is another than texts have here.</summary>
    public static bool IsOtherText(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".mdown" or ".mkd";

    /// <summary>What was meant to be the settings.</summary>
    public static bool IsOtherSettings(string path) => Path.GetFileName(path).ToLowerInvariant() is Settings or "handbook.yaml";

    /// <summary>The content folder's own notes to its editors.</summary>
    public static bool IsNote(string path) => path is "README.md" or "LICENSE" or "CODEOWNERS";
}
