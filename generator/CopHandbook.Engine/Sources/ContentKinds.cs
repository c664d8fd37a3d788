using System.Collections.Frozen;

namespace CopHandbook.Engine.Sources;

/// <summary>Which files of a content folder are which.</summary>
internal static class ContentKinds
{
    public const string Settings = "handbook.yml";
    public const string Chapters = "guidance/";
    public const string Charters = "communities/";

    /// <summary>Endings of files that are published as they are. Nothing that a browser would run in the site's name is among them.</summary>
    public static readonly IReadOnlyList<string> AssetEndings =
        [".avif", ".css", ".csv", ".gif", ".ics", ".jpeg", ".jpg", ".ods", ".odt", ".pdf", ".png", ".svg", ".txt", ".webp"];

    private static readonly FrozenSet<string> Assets = AssetEndings.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsAsset(string path) => Assets.Contains(Path.GetExtension(path));

    public static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>What editors and file managers leave behind; it is passed over.</summary>
    public static bool IsLitter(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || name.StartsWith('#')
        || Path.GetExtension(name) is ".orig" or ".rej" or ".swp" or ".swo" or ".tmp" or ".bak" || name is "Thumbs.db";

    /// <summary>The content folder's own notes to its editors.</summary>
    public static bool IsNote(string path) => path is "README.md" or "LICENSE" or "CODEOWNERS";
}
