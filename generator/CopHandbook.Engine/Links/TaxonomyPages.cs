using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The pages by which communities are looked up: a list for each taxonomy, and a page for each of its terms.</summary>
internal sealed class TaxonomyPages
{
    private TaxonomyPages(IReadOnlyList<Page> all, NamedTerms names) => (All, Names) = (all, names);

    /// <summary>Lists before terms.</summary>
    public IReadOnlyList<Page> All { get; }

    public NamedTerms Names { get; }

    /// <param name="cards">The communities that are published, by subject.</param>
    public static TaxonomyPages Of(
        IReadOnlyList<CommunityCard> cards, GuidanceIndex guidance, TaxonomyTrails trails, DateOnly today)
    {
        // About as much work as all the others.
        var persons = Task.Run(() =>
        {
            var all = new PersonPages(cards, trails, today);
            return (all.People().ToList(), all.Sponsors().ToList());
        });
        var closed = new ClosedTaxonomies(cards, trails, guidance);
        Dictionary<Taxonomy, IReadOnlyList<Page>> terms = new()
        {
            [Taxonomy.Goals] = closed.Goals(),
            [Taxonomy.Audiences] = closed.Audiences(),
            [Taxonomy.Formats] = closed.Formats(),
            [Taxonomy.Statuses] = closed.Statuses(),
            [Taxonomy.Tags] = TagPages.All(cards, trails),
        };
        (terms[Taxonomy.People], terms[Taxonomy.Sponsors]) = persons.GetAwaiter().GetResult();
        List<TaxonomyPage> lists =
        [
            .. terms.Select(one => new TaxonomyPage(
                TermAddress.Of(one.Key), trails.Words.TaxonomyTitle(one.Key), trails.Words.TaxonomyDescription(one.Key), trails.Above)
            {
                Taxonomy = one.Key,
                Terms = [.. one.Value.Select(page => new TermCard(page.Title, page.Permalink, CommunitiesOn(page)))],
            }),
        ];
        var names = new NamedTerms(ByTitle(terms[Taxonomy.People]), ByTitle(terms[Taxonomy.Sponsors]), ByTitle(terms[Taxonomy.Tags]))
        {
            Taxonomies = [.. lists.Select(list => new TermCard(list.Title, list.Permalink, list.Terms.Count(term => term.Count > 0)))],
        };
        return new([.. lists, .. terms.Values.SelectMany(pages => pages)], names);
    }

    private static int CommunitiesOn(Page page) => page switch
    {
        TermPage term => term.Communities.Count + term.Retired.Count,
        SponsorPage sponsor => sponsor.Communities.Count + sponsor.Retired.Count,
        PersonPage person => person.Parts.Select(part => part.Community.Permalink).Distinct().Count(),
        _ => 0,
    };

    private static Dictionary<string, Permalink> ByTitle(IEnumerable<Page> pages) =>
        pages.ToDictionary(page => page.Title, page => page.Permalink, CharterPeople.SameName);
}
