using CopHandbook.Model.History;

namespace CopHandbook.Model.Site;

/// <summary>A change of a charter, as pages and the feed tell it.</summary>
/// <param name="Page">The community's page; null where there is none any more.</param>
public sealed record SiteChange(Commit Commit, CommunityChange Change, PageLink? Page)
{
    /// <summary>Who made it; null where the settings do not allow names.</summary>
    public string? Author { get; init; }
}
