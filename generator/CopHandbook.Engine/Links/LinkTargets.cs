using CopHandbook.Engine.Names;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;
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

    public LinkTargets(Handbook handbook, IEnumerable<Rule> rules, ISiteWords words, bool withDrafts)
    {
        foreach (var chapter in handbook.Chapters)
            AddChapter(chapter);
        foreach (var community in handbook.Communities)
            AddCommunity(community, withDrafts);
        foreach (var asset in handbook.Content.Assets)
            AddSource(asset.Path, new(Permalinks.OfAsset(asset.Path), asset.Path.FileName, null));
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

    private void AddChapter(Chapter chapter)
    {
        var target = new LinkTarget(Permalinks.OfChapter(chapter.Path), chapter.Title, AnchorsOf(chapter.Body, chapter.Places))
        {
            TopAnchor = chapter.Body.TitleAnchor,
        };
        AddSource(chapter.Path, target);
        if (Permalinks.IsOfFolder(chapter.Path))
            byFolder.TryAdd(FolderOf(CanonicalForm.Of(chapter.Path.InContent)), bySource[CanonicalForm.Of(chapter.Path.InContent)]);
    }

    private void AddCommunity(CharterFile community, bool withDrafts)
    {
        var anchors = community.Places.IsReadable ? AnchorsOf(community.Body, community.Places) : null;
        anchors?.UnionWith(CommunitySections.AnchorsOf(community.Charter, hasText: !community.Body.IsEmpty));
        var target = new LinkTarget(Permalinks.Of(community.Id), community.Subject, anchors) { IsPublished = withDrafts || !community.IsDraft };
        AddSource(community.Path, target);
        communities.TryAdd(community.Id.Value, target with { Source = community.Path.InContent });
    }

    private void AddPage(string folder, LinkTarget target)
    {
        byFolder.TryAdd(folder, target);
        byAddress.TryAdd(target.Permalink.Value, target);
    }

    private void AddSource(SourcePath path, LinkTarget target)
    {
        // Two files of one spelling are reported as a collision; links find the first.
        var source = CanonicalForm.Of(path.InContent);
        target = target with { Source = path.InContent };
        bySource.TryAdd(source, target);
        byAddress.TryAdd(CanonicalForm.Of(target.Permalink.Value), target);
        for (var folder = FolderOf(source); folders.Add(folder) && folder.Length > 0;)
            folder = FolderOf(folder);
    }

    private static HashSet<string> PathsOf(IEnumerable<SourcePath> paths) =>
        paths.Select(path => CanonicalForm.Of(path.InContent)).ToHashSet(StringComparer.Ordinal);

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    // Nobody knows those of a text that could not be read: its own fault is told, and links to it are sound once that is mended.
    private static HashSet<string>? AnchorsOf(Prose text, FieldPlaces places) =>
        text.IsUnread || (text.IsEmpty && !places.IsReadable) ? null : text.Anchors.Select(CanonicalForm.Of).ToHashSet(StringComparer.Ordinal);
}
