using CopHandbook.Model.Calendars;
using CopHandbook.Model.Sources;
using CopHandbook.Model.Theming;

namespace CopHandbook.Model.Site;

/// <summary>The linked site: every page with its address, every link with its target, and the files that go along.</summary>
public sealed record HandbookSite(SiteFrame Frame, IReadOnlyList<Page> Pages, IReadOnlyList<PublishedAsset> Assets)
{
    /// <summary>Addresses that lead on; at each a <see cref="RedirectPage"/> stands too.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>That of all communities first.</summary>
    public IReadOnlyList<CalendarFeed> Calendars { get; init; } = [];

    /// <summary>What changed in the charters of late, the latest first; empty where the history is not known.</summary>
    public IReadOnlyList<SiteChange> Changes { get; init; } = [];

    /// <summary>The titles of what no author writes, in the handbook's language.</summary>
    public required ISiteWords Words { get; init; }

    /// <summary>The addresses that communities had, each with the page that has taken its place: the files beside it go on answering there.</summary>
    public IEnumerable<(Permalink Address, CommunityPage Page)> FormerAddressesOf(IEnumerable<CommunityPage> communities)
    {
        var byAddress = communities.ToDictionary(page => page.Permalink);
        return Redirects
            .Where(redirect => redirect.From.Value.StartsWith(Permalink.Communities.Value, StringComparison.Ordinal))
            .Where(redirect => byAddress.ContainsKey(redirect.To.Target))
            .DistinctBy(redirect => redirect.From)
            .Select(redirect => (redirect.From, byAddress[redirect.To.Target]));
    }
}

/// <summary>A file of the content folder and where it is published.</summary>
public sealed record PublishedAsset(AssetFile File, OutputPath Path);
