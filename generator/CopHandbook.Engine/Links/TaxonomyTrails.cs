using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>What stands above the pages of taxonomies, and what they are called: they are ways into the catalogue.</summary>
internal sealed class TaxonomyTrails(PageLink home, ISiteWords words)
{
    // Each of thousands of pages has one of these few.
    private readonly Dictionary<Taxonomy, Lazy<IReadOnlyList<PageLink>>> below = Enum.GetValues<Taxonomy>().ToDictionary(
        taxonomy => taxonomy,
        taxonomy => new Lazy<IReadOnlyList<PageLink>>(
            () => [home, new(words.Communities, Permalink.Communities), new(words.TaxonomyTitle(taxonomy), TermAddress.Of(taxonomy))]));

    public ISiteWords Words => words;

    public IReadOnlyList<PageLink> Above { get; } = [home, new(words.Communities, Permalink.Communities)];

    public IReadOnlyList<PageLink> Below(Taxonomy taxonomy) => below[taxonomy].Value;
}
