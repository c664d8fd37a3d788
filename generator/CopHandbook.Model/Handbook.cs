using CopHandbook.Model.Charters;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model;

/// <summary>All that an organisation has written, typed: chapters in reading order, communities in the order of their ids.</summary>
public sealed record Handbook(
    HandbookSettings Settings,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<CharterFile> Communities,
    ContentFolder Content)
{
    /// <summary>Where the settings stand; the opening line of the file that would hold them, where there is none.</summary>
    public required FieldPlaces SettingsPlaces { get; init; }

    /// <summary>When files came, changed and went.</summary>
    public ContentHistory History => Content.History;
}
