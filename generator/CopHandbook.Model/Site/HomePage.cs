using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Site;

/// <summary>What communities there are, what meets next, what to read, and how to start one.</summary>
public sealed record HomePage(string Title, string Description) : Page(Permalink.Home, Title, Description, [])
{
    /// <summary>The communities that run or are coming, a few of them, by subject.</summary>
    public required IReadOnlyList<CommunityCard> Communities { get; init; }

    /// <summary>How many communities there are at each status; a status without any is left out.</summary>
    public required IReadOnlyDictionary<CommunityStatus, int> Counts { get; init; }

    /// <summary>What meets in the next weeks, the soonest first; empty where nothing is known to.</summary>
    public required IReadOnlyList<AgendaEntry> MeetsNext { get; init; }

    /// <summary>What changed in charters of late, a few changes, the latest first; empty where the history is not known.</summary>
    public IReadOnlyList<SiteChange> News { get; init; } = [];

    /// <summary>The chapters with their summaries, in reading order.</summary>
    public required IReadOnlyList<ChapterCard> Chapters { get; init; }
}
