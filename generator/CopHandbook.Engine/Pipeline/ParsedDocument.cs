using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>A text taken apart: its front matter as a tree, and where its body begins.</summary>
/// <param name="FrontMatter">Null where it could not be read; empty where a chapter has none.</param>
public sealed record ParsedDocument(SourceFile File, FrontMatterTree? FrontMatter, int BodyStart)
{
    /// <summary>Whether nothing was found wrong with its form.</summary>
    internal bool IsSound { get; init; }

    /// <summary>What an earlier build found out about it; null where it is yet to be read.</summary>
    internal KeptReading? Kept { get; init; }
}

/// <summary>All texts of a content folder, taken apart.</summary>
public sealed record ParsedContent(
    ContentFolder Content,
    ParsedDocument? Settings,
    IReadOnlyList<ParsedDocument> Chapters,
    IReadOnlyList<ParsedDocument> Charters)
{
    /// <summary>Where the settings stand, or would stand.</summary>
    public SourcePath SettingsPath => SourcePath.Under(Content.Name, "handbook.yml");
}
