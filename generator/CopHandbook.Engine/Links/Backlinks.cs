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

    /// <param name="pages">Of all chapters in reading order, and of all communities by subject.</param>
    public Backlinks(IReadOnlyList<OutgoingLinks> pages)
    {
        var communities = pages.Where(page => !page.IsChapter).ToList();
        var related = communities.SelectMany(page => page.Named
            .Where(reference => reference.Kind == ReferenceKind.Related)
            .Select(reference => (page.From.Target, reference.To))).ToHashSet();
        foreach (var page in communities)
        {
            foreach (var (kind, to, what) in page.Named)
            {
                named.Add((page.From.Target, to));
                if (kind != ReferenceKind.Related || !related.Contains((to, page.From.Target)))
                    Add(to, kind, page.From, what);
            }
        }

        var shownTo = communities.Select(page => page.From.Target).ToHashSet();
        foreach (var page in pages.Where(page => page.IsChapter))
            AddMentions(page, shownTo);
        shownTo.UnionWith(pages.Where(page => page.IsChapter).Select(page => page.From.Target));
        foreach (var page in communities)
            AddMentions(page, shownTo);
    }

    /// <summary>Links of fields first, links in texts last.</summary>
    public IReadOnlyList<BacklinkGroup> To(Permalink page) => byTarget.TryGetValue(page, out var groups)
        ? [.. groups.Values.Select(group => new BacklinkGroup(group.By, group.Shown, group.Count - group.Shown.Count))]
        : [];

    private void AddMentions(OutgoingLinks page, HashSet<Permalink> shownTo)
    {
        var from = page.From.Target;
        foreach (var to in page.Mentioned.Where(to => shownTo.Contains(to) && !named.Contains((from, to)) && !named.Contains((to, from))))
            Add(to, null, page.From, "");
    }

    private void Add(Permalink to, ReferenceKind? by, PageLink from, string what)
    {
        if (!byTarget.TryGetValue(to, out var groups))
            byTarget[to] = groups = [];
        var order = by is { } kind ? (int)kind : int.MaxValue;
        if (!groups.TryGetValue(order, out var group))
            groups[order] = group = new Gathered(by);
        group.Count++;
        if (group.Shown.Count < MostShown)
            group.Shown.Add(new Backlink(from, what));
    }

    private sealed class Gathered(ReferenceKind? by)
    {
        public ReferenceKind? By { get; } = by;

        public List<Backlink> Shown { get; } = [];

        public int Count { get; set; }
    }
}
