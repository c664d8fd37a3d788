using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>
/// The other side of every link: which pages lead to a page, and why. One pass over all links; what a page keeps is bounded,
/// however many lead to it.
/// </summary>
internal sealed class Backlinks
{
    /// <summary>How many pages a page names for one reason.</summary>
    public const int MostShown = 12;

    private readonly Dictionary<Permalink, SortedDictionary<int, Gathered>> byTarget = [];

    /// <summary>Pairs of pages that a field of a charter links; both pages show that.</summary>
    private readonly HashSet<(Permalink From, Permalink To)> named = [];

    /// <param name="pages">All pages of the site: chapters in reading order, communities by subject.</param>
    public Backlinks(IReadOnlyList<Page> pages)
    {
        var communities = pages.OfType<CommunityPage>().ToList();
        var related = communities.SelectMany(page => Named(page)
            .Where(reference => reference.Kind == ReferenceKind.Related)
            .Select(reference => (page.Permalink, reference.To))).ToHashSet();
        foreach (var page in communities)
        {
            foreach (var (kind, to, what) in Named(page))
            {
                named.Add((page.Permalink, to));
                if (kind != ReferenceKind.Related || !related.Contains((to, page.Permalink)))
                    Add(to, kind, page, what);
            }
        }

        var shownTo = communities.Select(page => page.Permalink).ToHashSet();
        foreach (var page in pages.OfType<ChapterPage>())
            AddMentions(page, page.Body, shownTo);
        shownTo.UnionWith(pages.OfType<ChapterPage>().Select(page => page.Permalink));
        foreach (var page in communities)
            AddMentions(page, page.Body, shownTo);
    }

    /// <summary>Links of fields first, links in texts last.</summary>
    public IReadOnlyList<BacklinkGroup> To(Permalink page) => byTarget.TryGetValue(page, out var groups)
        ? [.. groups.Values.Select(group => new BacklinkGroup(group.By, group.Shown, group.Count - group.Shown.Count))]
        : [];

    private static IEnumerable<(ReferenceKind Kind, Permalink To, string For)> Named(CommunityPage page) =>
        CharterReferences.Of(page.Charter)
            .Where(reference => page.Named.ContainsKey(reference.Id))
            .Select(reference => (reference.Kind, page.Named[reference.Id].Target, reference.For))
            .Distinct();

    private void AddMentions(Page page, LinkedProse text, HashSet<Permalink> shownTo)
    {
        var mentioned = text.Links
            .Select(link => link.Target)
            .OfType<Permalink>()
            .Where(to => to != page.Permalink && shownTo.Contains(to))
            .Distinct();
        foreach (var to in mentioned.Where(to => !named.Contains((page.Permalink, to)) && !named.Contains((to, page.Permalink))))
            Add(to, null, page, "");
    }

    private void Add(Permalink to, ReferenceKind? by, Page from, string what)
    {
        if (!byTarget.TryGetValue(to, out var groups))
            byTarget[to] = groups = [];
        var order = by is { } kind ? (int)kind : int.MaxValue;
        if (!groups.TryGetValue(order, out var group))
            groups[order] = group = new Gathered(by);
        group.Count++;
        if (group.Shown.Count < MostShown)
            group.Shown.Add(new Backlink(new PageLink(from.Title, from.Permalink), what));
    }

    private sealed class Gathered(ReferenceKind? by)
    {
        public ReferenceKind? By { get; } = by;

        public List<Backlink> Shown { get; } = [];

        public int Count { get; set; }
    }
}
