using CopHandbook.Model.History;
using CopHandbook.Model.Overview;

namespace CopHandbook.Model.Site;

/// <summary>All communities as one: what they cover, what they take, and what is due. Its tables go along as files.</summary>
public sealed record OverviewPage(string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink.Overview, Title, Description, Trail)
{
    public required OverviewFigures Figures { get; init; }

    /// <summary>Why nobody knows which charters are unchanged for long; null where it is known.</summary>
    public required HistoryGap? HistoryGap { get; init; }
}
