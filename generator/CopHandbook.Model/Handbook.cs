using CopHandbook.Model.Charters;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model;

/// <summary>All that an organisation has written, typed: chapters in reading order, communities in the order of their ids.</summary>
public sealed record Handbook(
    HandbookSettings Settings,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<CharterFile> Communities,
    ContentFolder Content);
