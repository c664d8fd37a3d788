using CopHandbook.Model.History;

namespace CopHandbook.Model.Site;

/// <summary>What a proposed change touches, for those who review it; only a preview has this page.</summary>
public sealed record PreviewPage(string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink.Preview, Title, Description, Trail)
{
    /// <summary>What the content is compared with, as it was given.</summary>
    public required string Revision { get; init; }

    /// <summary>Null where nothing is known: that nothing is listed then means nothing.</summary>
    public required TouchedContent? Touched { get; init; }

    public override bool IsListed => false;
}

/// <summary>What a change touches, by where it stands in the site.</summary>
/// <param name="Communities">In the order of their ids.</param>
/// <param name="Chapters">In ordinal order of path.</param>
/// <param name="Settings">The file of the settings; null where it is the same.</param>
/// <param name="Others">Images and other files, in ordinal order of path.</param>
public sealed record TouchedContent(
    IReadOnlyList<TouchedCommunity> Communities, IReadOnlyList<TouchedFile> Chapters, TouchedFile? Settings, IReadOnlyList<TouchedFile> Others)
{
    public bool IsEmpty => Communities.Count + Chapters.Count + Others.Count == 0 && Settings is null;
}

/// <param name="Page">Its page here, or the one that its address leads on to; null where there is none.</param>
/// <param name="Gone">The address that it had and nothing stands at any more; null where none was lost.</param>
public sealed record TouchedCommunity(CommunityChange Change, PageLink? Page, Permalink? Gone);

/// <param name="Page">As of a community.</param>
/// <param name="Gone">As of a community; null too for a file that is no page, whose path says it.</param>
public sealed record TouchedFile(FileChange Change, PageLink? Page, Permalink? Gone);
