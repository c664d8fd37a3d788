namespace CopHandbook.Model.Site;

/// <summary>What the site has for programs: each file with its fields.</summary>
public sealed record DataPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required IReadOnlyList<DataFile> Files { get; init; }
}
