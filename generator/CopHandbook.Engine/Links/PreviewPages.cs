using CopHandbook.Model.History;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>The page that leads those who review a change to what it touches.</summary>
internal sealed class PreviewPages
{
    private readonly Dictionary<Permalink, PageLink> pages;
    private readonly HashSet<string> assets;

    /// <param name="pages">Those of the site, with those that lead on.</param>
    private PreviewPages(IReadOnlyList<Page> pages, IEnumerable<PublishedAsset> assets)
    {
        this.pages = pages.ToDictionary(page => page.Permalink, page => page is RedirectPage on ? on.Target : new PageLink(page.Title, page.Permalink));
        this.assets = assets.Select(asset => asset.File.Path.InContent).ToHashSet(StringComparer.Ordinal);
    }

    /// <returns>None where the site is no preview.</returns>
    public static IReadOnlyList<PreviewPage> Of(
        PreviewBasis? basis, string settings, IReadOnlyList<Page> pages, IEnumerable<PublishedAsset> assets, ISiteWords words, PageLink home) =>
        basis is null
            ? []
            : [new(words.PreviewTitle, words.PreviewDescription, [home])
            {
                Revision = basis.Revision,
                Touched = basis.Changes is { } changes ? new PreviewPages(pages, assets).Touched(changes, settings, home) : null,
            }];

    private TouchedContent Touched(ContentChanges changes, string settings, PageLink home)
    {
        var others = changes.Files.Where(file => file.Path != settings).ToLookup(file => TextKinds.Of(file.Path) == TextKind.Chapter);
        return new(
            [.. changes.Communities.Select(Touched)],
            [.. others[true].Select(Chapter)],
            changes.Files.FirstOrDefault(file => file.Path == settings) is { } file ? new(file, home, null) : null,
            [.. others[false].Select(Other)]);
    }

    private TouchedCommunity Touched(CommunityChange change)
    {
        var former = change.Kind is CommunityChangeKind.Renamed or CommunityChangeKind.Removed ? Permalinks.Of(change.FormerId ?? change.Id) : (Permalink?)null;
        return new(change, pages.GetValueOrDefault(Permalinks.Of(change.Id)), Lost(former));
    }

    private TouchedFile Chapter(FileChange change)
    {
        var address = Permalinks.OfChapter(new SourcePath(change.Path));
        return new(change, pages.GetValueOrDefault(address), Lost(change.How == HowChanged.Removed ? address : null));
    }

    private TouchedFile Other(FileChange change) =>
        new(change, assets.Contains(change.Path) ? new(change.Path, Permalinks.OfAsset(new SourcePath(change.Path))) : null, null);

    private Permalink? Lost(Permalink? former) => former is { } address && !pages.ContainsKey(address) ? address : null;
}
