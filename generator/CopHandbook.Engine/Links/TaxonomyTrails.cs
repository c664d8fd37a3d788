using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>What stands above the pages of taxonomies, and what they are called: they are ways into the catalogue.</summary>
internal sealed class TaxonomyTrails(PageLink home, ISiteWords words)
{
    public ISiteWords Words => words;

    public IReadOnlyList<PageLink> Above { get; } = [home, new(words.Communities, Permalink.Communities)];

    public IReadOnlyList<PageLink> Below(Taxonomy taxonomy) => [.. Above, new(words.TaxonomyTitle(taxonomy), TermAddress.Of(taxonomy))];
}
