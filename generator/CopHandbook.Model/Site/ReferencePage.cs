namespace CopHandbook.Model.Site;

/// <summary>What there is to look up: the fields of a charter, the rules, and the data for programs.</summary>
public sealed record ReferencePage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required IReadOnlyList<ChapterCard> Parts { get; init; }
}
