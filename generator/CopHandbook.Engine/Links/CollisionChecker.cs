using CopHandbook.Engine.Names;
using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Finds files whose addresses are one: two chapters, two files that differ only in case or in the spelling of an accent,
/// a file where the site has something of its own. Charters are a matter of the rule duplicate-id.
/// </summary>
internal static class CollisionChecker
{
    public static IEnumerable<Diagnostic> Problems(Handbook handbook)
    {
        var first = new Dictionary<string, SourcePath>(StringComparer.Ordinal);
        var sources = handbook.Chapters.Select(chapter => (chapter.Path, Permalinks.OfChapter(chapter.Path).Value))
            .Concat(handbook.Content.Assets.Select(asset => (asset.Path, Permalinks.OfAsset(asset.Path).Value)))
            .OrderBy(source => source.Path);
        foreach (var (path, address) in sources)
        {
            // Some disks and hosts keep one of two such names and lose the other.
            var key = CanonicalForm.Of(address).ToLowerInvariant();
            if (!first.TryAdd(key, path))
                yield return PathCollision.At(SourceSpan.StartOf(path), address, SourceSpan.StartOf(first[key]));
            else if (!key.EndsWith('/') && SiteAddresses.At(key) is { } what)
                yield return PathCollision.OfSite(SourceSpan.StartOf(path), address, what);
        }
    }
}
