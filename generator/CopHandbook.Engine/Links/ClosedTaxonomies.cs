using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The terms that the charter's schema lists: each has its page, though no community may have it yet.</summary>
internal sealed class ClosedTaxonomies(IReadOnlyList<CommunityCard> cards, TaxonomyTrails trails, GuidanceIndex guidance)
{
    public IReadOnlyList<TermPage> Goals() =>
        All<GoalKind>(Taxonomy.Goals, TermMeanings.Of, charter => charter.Goals.Select(goal => goal.Kind), trails.Words.GoalTitle);

    public IReadOnlyList<TermPage> Audiences() =>
        All<Audience>(
            Taxonomy.Audiences, TermMeanings.Of,
            charter => charter.Goals.SelectMany(goal => goal.For).Cast<Audience?>(),
            trails.Words.AudienceTitle);

    public IReadOnlyList<TermPage> Formats()
    {
        var nine = All<ActivityKind>(
            Taxonomy.Formats, TermMeanings.Of, charter => charter.Format?.Activities.Select(activity => activity.Id) ?? [],
            trails.Words.FormatTitle);
        var chosen = cards.Where(card => card.Community.Charter.Format?.Chosen == FormatChoice.EachSession);
        return [.. nine, Page(Taxonomy.Formats, WrittenName.Of(FormatChoice.EachSession), trails.Words.EachSession, TermMeanings.OfEachSession, chosen)];
    }

    public IReadOnlyList<TermPage> Statuses() =>
        [.. Enum.GetValues<CommunityStatus>().Select(status =>
        {
            var page = Page(Taxonomy.Statuses, WrittenName.Of(status), trails.Words.Status(status), TermMeanings.Of(status), []);
            return page with { Communities = [.. cards.Where(card => card.Status == status)] };
        })];

    private List<TermPage> All<TTerm>(
        Taxonomy taxonomy, Func<TTerm, GuidanceQuote> meaning, Func<Charter, IEnumerable<TTerm?>> terms, Func<TTerm, string> title)
        where TTerm : struct, Enum
    {
        var having = Enum.GetValues<TTerm>().ToDictionary(term => term, _ => new List<CommunityCard>());
        foreach (var card in cards)
        {
            foreach (var term in terms(card.Community.Charter).OfType<TTerm>().Distinct())
                having[term].Add(card);
        }

        return [.. having.Select(one => Page(taxonomy, WrittenName.Of(one.Key), title(one.Key), meaning(one.Key), one.Value))];
    }

    private TermPage Page(Taxonomy taxonomy, string word, string title, GuidanceQuote meaning, IEnumerable<CommunityCard> having)
    {
        var permalink = TermAddress.Of(taxonomy, word);
        var byEnd = having.ToLookup(card => card.Status == CommunityStatus.Retired);
        return new TermPage(permalink, title, trails.Words.TermDescription(taxonomy), trails.Below(taxonomy))
        {
            Taxonomy = taxonomy,
            Meaning = new(meaning.Sentence, guidance.FindSection(new Passage(meaning.Chapter, meaning.Anchor))),
            Communities = [.. byEnd[false]],
            Retired = [.. byEnd[true]],
            Start = guidance.Find(new Passage("starting", ""))?.Target,
        };
    }
}
