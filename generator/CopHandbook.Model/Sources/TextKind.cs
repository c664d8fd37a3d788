namespace CopHandbook.Model.Sources;

/// <summary>What the texts of a content folder are.</summary>
public enum TextKind
{
    Chapter,
    Charter,
}

/// <summary>Tells by its path what a text is.</summary>
public static class TextKinds
{
    private const string Chapters = "guidance/";
    private const string Charters = "communities/";

    /// <param name="path">A path inside the content folder.</param>
    /// <returns>Null for what is neither, or is passed over.</returns>
    public static TextKind? Of(string path)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal) || path.Split('/').Any(IsLitter))
            return null;
        if (path.StartsWith(Chapters, StringComparison.Ordinal))
            return TextKind.Chapter;
        // Charters lie side by side, in no folders.
        return path.StartsWith(Charters, StringComparison.Ordinal) && path.LastIndexOf('/') == Charters.Length - 1 ? TextKind.Charter : null;
    }

    /// <summary>What editors and file managers leave behind; it is passed over.</summary>
    public static bool IsLitter(string name) =>
        (name.StartsWith('.') && name is not ".htaccess") || name.EndsWith('~') || name.StartsWith('#')
        || Path.GetExtension(name) is ".orig" or ".rej" or ".swp" or ".swo" or ".tmp" or ".bak" || name is "Thumbs.db";
}
