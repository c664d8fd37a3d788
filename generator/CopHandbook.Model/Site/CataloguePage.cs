using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Site;

/// <summary>All communities, grouped by status: those that run first, those that ended last.</summary>
public sealed record CataloguePage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    /// <summary>Empty where there are no communities; a status without any is left out.</summary>
    public required IReadOnlyList<CatalogueGroup> Groups { get; init; }
}

/// <summary>The communities at one status, by subject.</summary>
public sealed record CatalogueGroup(CommunityStatus Status, IReadOnlyList<CommunityCard> Communities);
