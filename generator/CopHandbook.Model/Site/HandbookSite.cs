using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Site;

/// <summary>The linked site: every page with its address, every link with its target, and the files that go along.</summary>
public sealed record HandbookSite(SiteFrame Frame, IReadOnlyList<Page> Pages, IReadOnlyList<PublishedAsset> Assets)
{
    /// <summary>Addresses that lead on; at each a <see cref="RedirectPage"/> stands too.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];
}

/// <summary>A file of the content folder and where it is published.</summary>
public sealed record PublishedAsset(AssetFile File, OutputPath Path);
