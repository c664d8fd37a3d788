using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Site;

/// <summary>A community as a list shows it.</summary>
public sealed record CommunityCard(CharterFile Community, Permalink Permalink)
{
    public string Subject => Community.Subject;

    public CommunityStatus Status => Community.Charter.Status ?? CommunityStatus.Proposed;

    /// <summary>The charter's summary, else its scope in words; empty where neither is given.</summary>
    public string Summary => Community.Charter.Summary ?? Community.Charter.Scope?.Statement ?? "";
}
