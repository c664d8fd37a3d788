using CopHandbook.Engine.Names;
using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>All targets by the path of their source, by their folder, by their address and by their short form.</summary>
internal sealed class LinkTargets
{
    private readonly Dictionary<string, LinkTarget> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> communities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> ofRules = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> unpublished;
    private readonly HashSet<string> unread;

    /// <param name="chapters">Of all chapters, in their order.</param>
    /// <param name="charters">Of all communities, in their order.</param>
    public LinkTargets(
        Handbook handbook, IReadOnlyList<LinkTarget> chapters, IReadOnlyList<LinkTarget> charters, IEnumerable<Rule> rules, ISiteWords words)
    {
        foreach (var (chapter, target) in handbook.Chapters.Zip(chapters))
            AddChapter(chapter, target);
        foreach (var (community, target) in handbook.Communities.Zip(charters))
        {
            AddSource(target);
            communities.TryAdd(community.Id.Value, target);
        }

        foreach (var asset in handbook.Content.Assets)
            AddSource(new(Permalinks.OfAsset(asset.Path), asset.Path.FileName, null) { Source = asset.Path.InContent });
        unpublished = PathsOf(handbook.Content.Unpublished);
        unread = PathsOf(handbook.Content.Unread);
        AddPage("", new(Permalink.Home, handbook.Settings.Title, new HashSet<string>()));
        AddPage("communities", new(Permalink.Communities, words.Communities, new HashSet<string>()));
        AddPage("guidance", new(Permalinks.Guidance, words.Guidance, new HashSet<string>()));
        foreach (var rule in rules)
            ofRules.Add(rule.Name, new(ReferencePages.Of(rule), rule.Name, null));
    }

    /// <summary>The paths of all sources, for "did you mean".</summary>
    public IReadOnlyCollection<string> Sources => bySource.Keys;

    public IReadOnlyCollection<string> CommunityIds => communities.Keys;

    public IReadOnlyCollection<string> RuleNames => ofRules.Keys;

    /// <param name="path">A path inside the content folder, in canonical form, with its ending.</param>
    public LinkTarget? AtSource(string path) => bySource.GetValueOrDefault(path);

    /// <summary>The page of a folder: its README or index, or the list that the site makes of it.</summary>
    public LinkTarget? AtFolder(string path) => byFolder.GetValueOrDefault(path);

    /// <summary>Whether there is a file that the site does not have.</summary>
    public bool IsUnpublished(string path) => unpublished.Contains(path);

    /// <summary>Whether there is a text that could not be read, so that nobody knows what it holds.</summary>
    public bool IsUnread(string path) => unread.Contains(path);

    public bool IsFolder(string path) => folders.Contains(path);

    /// <param name="address">An address from the root of the site.</param>
    public LinkTarget? AtAddress(string address) =>
        byAddress.GetValueOrDefault(address) ?? byAddress.GetValueOrDefault(address + "/");

    public LinkTarget? OfCommunity(string id) => communities.GetValueOrDefault(id);

    public LinkTarget? OfRule(string name) => ofRules.GetValueOrDefault(name);

    private void AddChapter(Chapter chapter, LinkTarget target)
    {
        AddSource(target);
        var source = CanonicalForm.Of(chapter.Path.InContent);
        if (Permalinks.IsOfFolder(chapter.Path))
            byFolder.TryAdd(FolderOf(source), bySource[source]);
    }

    private void AddPage(string folder, LinkTarget target)
    {
        byFolder.TryAdd(folder, target);
        byAddress.TryAdd(target.Permalink.Value, target);
    }

    private void AddSource(LinkTarget target)
    {
        // Two files of one spelling are reported as a collision; links find the first.
        var source = CanonicalForm.Of(target.Source!);
        bySource.TryAdd(source, target);
        byAddress.TryAdd(CanonicalForm.Of(target.Permalink.Value), target);
        for (var folder = FolderOf(source); folders.Add(folder) && folder.Length > 0;)
            folder = FolderOf(folder);
    }

    private static HashSet<string> PathsOf(IEnumerable<SourcePath> paths) =>
        paths.Select(path => CanonicalForm.Of(path.InContent)).ToHashSet(StringComparer.Ordinal);

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
