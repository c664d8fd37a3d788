namespace CopHandbook.Model.Site;

/// <summary>The list of chapters.</summary>
public sealed record GuidancePage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required IReadOnlyList<ChapterCard> Chapters { get; init; }
}
