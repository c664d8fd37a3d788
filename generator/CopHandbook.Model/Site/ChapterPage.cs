namespace CopHandbook.Model.Site;

/// <summary>A chapter of the guidance.</summary>
public sealed record ChapterPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required LinkedProse Body { get; init; }

    /// <summary>All chapters in reading order, this one included.</summary>
    public required IReadOnlyList<PageLink> Chapters { get; init; }
}
