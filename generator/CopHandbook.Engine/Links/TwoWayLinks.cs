using CopHandbook.Model.Guidance;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>What makes links two-way, once all pages and their links are known: examples, backlinks and the glossary.</summary>
/// <param name="facts">Examples are chosen by fields alone: where these pages stand, those do.</param>
internal sealed class TwoWayLinks(GuidanceIndex guidance, ISiteWords words, Glossary glossary, FactPages facts, LinkMemory memory)
{
    /// <param name="pages">All pages of the site, chapters in reading order and communities by subject.</param>
    public IReadOnlyList<Page> Complete(IReadOnlyList<Page> pages)
    {
        var examplesBeside = Task.Run(() => Placed(memory.Examples.Of(facts, () => new PracticeExamplesFinder(pages).OfAll())));
        var backlinks = memory.BacklinksOf([.. pages.OfType<ChapterPage>().Select(OutgoingLinks.Of)], [.. pages.OfType<CommunityPage>()]);
        var examples = examplesBeside.GetAwaiter().GetResult();
        return [.. pages.Select(page => page switch
        {
            ChapterPage chapter => chapter with
            {
                Body = glossary.Link(chapter.Body, chapter.Permalink),
                Examples = examples[chapter.Permalink]
                    .GroupBy(example => example.Place.Anchor, StringComparer.Ordinal)
                    .ToDictionary(
                        section => section.Key,
                        IReadOnlyList<PracticeExamples> (section) => [.. section.Select(example => example.Examples)],
                        StringComparer.Ordinal),
                Backlinks = backlinks.To(chapter.Permalink),
            },
            CommunityPage community => community with { Backlinks = backlinks.To(community.Permalink) },
            _ => page,
        })];
    }

    /// <summary>The page of the glossary; null where no term is defined.</summary>
    public GlossaryPage? GlossaryPage(PageLink home)
    {
        if (glossary.Terms.Count == 0)
            return null;
        return new(Glossary.Address, words.Glossary, words.GlossaryDescription, [home, new(words.Reference, ReferencePages.Reference)])
        {
            Terms = glossary.Terms,
        };
    }

    public GuidanceLinks Links(IReadOnlyList<FieldReference> fields) => new(
        Found(fields.Select(field => (field.Path, Place: field.Field.Passage is { } passage ? guidance.Find(passage) : null)), StringComparer.Ordinal),
        Found(PracticeCatalogue.All.Select(described => (described.Practice, Place: guidance.FindSection(described.Passage))), null));

    private ILookup<Permalink, (PassageLink Place, PracticeExamples Examples)> Placed(IReadOnlyList<PracticeExamples?> ofAll) => PracticeCatalogue.All
        .Select((described, place) => (Place: guidance.FindSection(described.Passage), Examples: ofAll[place]))
        .Where(found => found is { Place: not null, Examples: not null })
        .ToLookup(found => found.Place!.Target, found => (found.Place!, found.Examples!));

    private static Dictionary<TKey, PassageLink> Found<TKey>(
        IEnumerable<(TKey Key, PassageLink? Place)> places, IEqualityComparer<TKey>? comparer)
        where TKey : notnull =>
        places.Where(found => found.Place is not null).ToDictionary(found => found.Key, found => found.Place!, comparer);
}
