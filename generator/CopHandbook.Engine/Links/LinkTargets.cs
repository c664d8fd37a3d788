using CopHandbook.Model;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>What a link can lead to: the address, and the anchors that the page has.</summary>
/// <param name="Anchors">Null where they are not known: for a file, and for a charter that could not be read.</param>
internal sealed record LinkTarget(Permalink Permalink, IReadOnlySet<string>? Anchors, bool IsPublished);

/// <summary>All targets by the path of their source, and by their address.</summary>
internal sealed class LinkTargets
{
    private readonly Dictionary<string, LinkTarget> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> byAddress = new(StringComparer.Ordinal);

    public LinkTargets(Handbook handbook, bool withDrafts)
    {
        foreach (var chapter in handbook.Chapters)
            Add(chapter.Path.InContent, new(Permalinks.OfChapter(chapter.Path), AnchorsOf(chapter.Body), true));
        foreach (var community in handbook.Communities)
        {
            var anchors = community.Places.IsReadable ? AnchorsOf(community.Body) : null;
            anchors?.UnionWith(CommunitySections.Of(community.Charter).Select(section => section.Anchor()));
            Add(community.Path.InContent, new(Permalinks.Of(community.Id), anchors, withDrafts || !community.IsDraft));
        }

        foreach (var asset in handbook.Content.Assets)
            Add(asset.Path.InContent, new(Permalinks.OfAsset(asset.Path), null, true));
        foreach (var page in new[] { Permalink.Home, Permalink.Communities, Permalinks.Guidance })
            byAddress.TryAdd(page.Value, new(page, new HashSet<string>(), true));
    }

    /// <summary>The paths of all sources, for "did you mean".</summary>
    public IEnumerable<string> Sources => bySource.Keys;

    /// <param name="path">A path inside the content folder, with its ending.</param>
    public LinkTarget? AtSource(string path) => bySource.GetValueOrDefault(path);

    /// <param name="address">An address from the root of the site.</param>
    public LinkTarget? AtAddress(string address) =>
        byAddress.GetValueOrDefault(address) ?? byAddress.GetValueOrDefault(address + "/");

    private static HashSet<string> AnchorsOf(Prose text) =>
        text.Headings.Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal);

    private void Add(string source, LinkTarget target)
    {
        bySource.Add(source, target);
        byAddress.TryAdd(target.Permalink.Value, target);
    }
}
