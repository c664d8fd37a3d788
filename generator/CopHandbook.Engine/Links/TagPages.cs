using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>A page for each tag that occurs. Tags that differ only in case are one.</summary>
internal static class TagPages
{
    public static IReadOnlyList<TermPage> All(IReadOnlyList<CommunityCard> cards, TaxonomyTrails trails)
    {
        var terms = new OccurringTerms<CommunityCard>();
        foreach (var card in cards)
        {
            foreach (var tag in card.Community.Charter.Tags)
                terms.Add(tag, card);
        }

        var slugs = new NameSlugs(terms.Names);
        Permalink Address(string tag) => TermAddress.Of(Taxonomy.Tags, slugs[tag]);
        return [.. terms.InOrder.Select(term =>
        {
            var byEnd = term.Uses.Distinct<CommunityCard>(ReferenceEqualityComparer.Instance).ToLookup(card => card.Status == CommunityStatus.Retired);
            return new TermPage(Address(term.Name), term.Name, trails.Words.TermDescription(Taxonomy.Tags), trails.Below(Taxonomy.Tags))
            {
                Taxonomy = Taxonomy.Tags,
                Communities = [.. byEnd[false]],
                Retired = [.. byEnd[true]],
                Alike = [.. slugs.Alike(term.Name).Select(other => new PageLink(other, Address(other)))],
            };
        })];
    }
}
