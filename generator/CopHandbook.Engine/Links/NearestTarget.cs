using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>Finds the existing file that a broken link probably means.</summary>
internal sealed class NearestTarget
{
    private readonly LinkTargets targets;
    private readonly BoundedSuggest suggest;

    // Nearly always no link is broken.
    private readonly Lazy<(Dictionary<string, string> ByLowered, Dictionary<string, string> ByName)> sources;

    public NearestTarget(LinkTargets targets, BoundedSuggest suggest)
    {
        this.targets = targets;
        this.suggest = suggest;
        sources = new(() => Listed(targets.Sources));
    }

    /// <param name="wanted">A path inside the content folder that is not there.</param>
    /// <returns>As it would be written in <paramref name="from"/>; null where nothing is near.</returns>
    public string? To(SourcePath from, string wanted)
    {
        var path = wanted.Replace('\\', '/').Trim('/');
        // The right path in the wrong case, without its ending, or as the page's address; then the right name in another folder.
        return Found(path) is { } found ? ContentPath.AsWrittenIn(from, found) : null;
    }

    private string? Found(string path)
    {
        var (byLowered, byName) = sources.Value;
        return byLowered.GetValueOrDefault(path.ToLowerInvariant())
            ?? byLowered.GetValueOrDefault(path.ToLowerInvariant() + ".md")
            ?? byLowered.GetValueOrDefault(WithEndingOf(path))
            ?? byName.GetValueOrDefault(NameOf(path))
            ?? byName.GetValueOrDefault(NameOf(path) + ".md")
            ?? suggest.To(path, targets.Sources)
            ?? (suggest.To(NameOf(path), byName.Keys) is { } name ? byName[name] : null)
            ?? (NameOf(path).Contains('.', StringComparison.Ordinal) ? null : suggest.To(path + ".md", targets.Sources));
    }

    private static (Dictionary<string, string> ByLowered, Dictionary<string, string> ByName) Listed(IEnumerable<string> sources)
    {
        var (byLowered, byName) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var source in sources)
        {
            byLowered.TryAdd(source.ToLowerInvariant(), source);
            if (!IsOfEveryFolder(NameOf(source)))
                byName.TryAdd(NameOf(source), source);
        }

        return (byLowered, byName);
    }

    private static string WithEndingOf(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^".html".Length].ToLowerInvariant() + ".md" : "";

    // That another folder has one says nothing.
    private static bool IsOfEveryFolder(string name) => name is "readme.md" or "index.md";

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant();
}
