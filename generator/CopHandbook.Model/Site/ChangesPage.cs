namespace CopHandbook.Model.Site;

/// <summary>What changed in the charters of late.</summary>
public sealed record ChangesPage(string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink.Changes, Title, Description, Trail)
{
    /// <summary>The latest first.</summary>
    public required IReadOnlyList<SiteChange> Changes { get; init; }

    /// <summary>Whether the history is known: without it, that there are no changes means nothing.</summary>
    public required bool IsKnown { get; init; }
}
