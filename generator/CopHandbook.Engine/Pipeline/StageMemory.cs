using CopHandbook.Engine.Links;
using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Sources;
using CopHandbook.Model;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.History;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// What the stages made of single files the last time. A host that runs them again and again keeps one, and only what is new
/// is read, parsed and checked anew; with an empty one, all is. The result is the same.
/// </summary>
public sealed class StageMemory
{
    /// <summary>What was read.</summary>
    public SourceMemory Sources { get; } = new();

    internal Remembered<SourceFile, ParsedDocument> ParsedChapters { get; } = new();

    internal Remembered<SourceFile, ParsedDocument> ParsedCharters { get; } = new();

    internal Remembered<ParsedDocument, Chapter> Chapters { get; } = new();

    internal Remembered<ParsedDocument, CharterFile?> Charters { get; } = new();

    internal RememberedFacts Facts { get; } = new();

    internal RememberedFields Fields { get; } = new();

    internal SteadyList<CommunityCard> AllCards { get; } = new();

    internal SteadyList<IReadOnlyList<CalendarEvent>> AllEvents { get; } = new();

    internal RememberedWhole<List<Diagnostic>> RulesOnFacts { get; } = new();

    internal LinkMemory Links { get; } = new();

    /// <summary>Whether the rules found nothing.</summary>
    internal Remembered<CharterFile, bool> RulesOnCharters { get; } = new();

    internal Remembered<Chapter, int> RulesOnChapters { get; } = new();

    internal Remembered<AssetFile, int> Drawings { get; } = new();

    internal Remembered<CommunityFacts, CommunityCard> Cards { get; } = new();

    internal Remembered<CommunityCard, IReadOnlyList<CalendarEvent>> Events { get; } = new();

    internal Remembered<FileVersion, EarlierCharter?> SinceAgreed { get; } = new();

    internal Remembered<FileVersion, EarlierCharter?> Former { get; } = new();

    internal RememberedWhole<IReadOnlyList<ChangeEntry>> RecentChanges { get; } = new();
}
