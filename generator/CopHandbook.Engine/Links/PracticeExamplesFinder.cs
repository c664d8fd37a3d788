using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>Chooses the communities that a passage shows as live examples: active ones first, a few, and not always the same.</summary>
internal sealed class PracticeExamplesFinder
{
    /// <summary>How many communities a passage names for one practice.</summary>
    public const int MostShown = 6;

    private static readonly List<CommunityStatus> StatusesByInterest =
        [.. CommunityLists.StatusesByInterest.Where(status => status != CommunityStatus.Retired)];

    private readonly IReadOnlyList<CommunityPage> communities;

    // Of the lists that examples are in.
    private readonly HashSet<Permalink> published;

    /// <param name="pages">All pages of the site, communities by subject; what is a draft or has retired is nobody's example.</param>
    public PracticeExamplesFinder(IReadOnlyList<Page> pages)
    {
        communities = [.. pages.OfType<CommunityPage>()
            .Where(page => !page.Community.IsDraft && page.Charter.Status is { } status && StatusesByInterest.Contains(status))];
        var lists = PracticeCatalogue.All.Select(described => new Permalink(described.ListedAt)).ToHashSet();
        published = pages.Select(page => page.Permalink).Where(lists.Contains).ToHashSet();
    }

    /// <summary>Of each practice of the catalogue, in its order; null where no community does so.</summary>
    public IReadOnlyList<PracticeExamples?> OfAll() => [.. PracticeCatalogue.All.Select(Of)];

    private PracticeExamples? Of(DescribedPractice described, int place)
    {
        var found = new List<int>();
        for (var i = 0; i < communities.Count; i++)
        {
            if (described.IsShownBy(communities[i].Charter))
                found.Add(i);
        }

        if (found.Count == 0)
            return null;
        // Each practice begins elsewhere in the alphabet, so that those with an early letter are not the example of all.
        var start = (int)((long)place * communities.Count / PracticeCatalogue.All.Count);
        var shown = found
            .OrderBy(index => StatusesByInterest.IndexOf(communities[index].Charter.Status!.Value))
            .ThenBy(index => index < start)
            .ThenBy(index => index)
            .Take(MostShown)
            .Order()
            .Select(index => new PageLink(communities[index].Title, communities[index].Permalink));
        var all = new Permalink(described.ListedAt);
        return new(described.Practice, [.. shown], Math.Max(0, found.Count - MostShown), published.Contains(all) ? all : null);
    }
}
