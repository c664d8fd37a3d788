using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>What stands above the pages of taxonomies: they are ways into the catalogue.</summary>
internal sealed class TaxonomyTrails(PageLink home)
{
    public IReadOnlyList<PageLink> Above { get; } = [home, new(SectionTitles.Communities, Permalink.Communities)];

    public IReadOnlyList<PageLink> Below(Taxonomy taxonomy) => [.. Above, new(taxonomy.ToString(), TermAddress.Of(taxonomy))];
}
