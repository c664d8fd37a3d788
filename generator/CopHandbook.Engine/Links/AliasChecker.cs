using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Finds aliases that could not redirect: those of the page itself, those where something is published, and a chapter's
/// that others have. A charter's alias that is another charter's id, or is given twice, is a matter of two charters, and
/// the rule duplicate-id speaks of it alone.
/// </summary>
internal sealed class AliasChecker
{
    private readonly Handbook handbook;
    private readonly Dictionary<string, SourceSpan> ofCommunities;
    private readonly HashSet<string> shared;
    private readonly Dictionary<string, SourceSpan> sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SourceSpan> taken = new(StringComparer.Ordinal);

    public AliasChecker(Handbook handbook)
    {
        this.handbook = handbook;
        ofCommunities = handbook.Communities
            .DistinctBy(file => file.Id)
            .ToDictionary(file => Permalinks.Of(file.Id).Value, file => SourceSpan.StartOf(file.Path), StringComparer.Ordinal);
        shared = handbook.Communities
            .SelectMany(file => file.Charter.Aliases.Select(alias => alias.Address).Distinct(StringComparer.Ordinal))
            .GroupBy(address => address, StringComparer.Ordinal)
            .Where(uses => uses.Count() > 1)
            .Select(uses => uses.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var chapter in handbook.Chapters)
            sources.TryAdd(Key(Permalinks.OfChapter(chapter.Path).Value), SourceSpan.StartOf(chapter.Path));
        foreach (var asset in handbook.Content.Assets)
            sources.TryAdd(Key(Permalinks.OfAsset(asset.Path).Value), SourceSpan.StartOf(asset.Path));
    }

    public IEnumerable<Diagnostic> Problems() =>
        handbook.Communities.SelectMany(Problems).Concat(handbook.Chapters.SelectMany(Problems)).OfType<Diagnostic>();

    private IEnumerable<Diagnostic?> Problems(CharterFile file)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < file.Charter.Aliases.Count; i++)
        {
            var (alias, path) = (file.Charter.Aliases[i], $"aliases[{i}]");
            taken.TryAdd(alias.Address, SourceSpan.StartOf(file.Path));
            if (!own.Add(alias.Address))
                continue;
            if (alias.Address == Permalinks.Of(file.Id).Value)
                yield return AliasLoop.At(file.Places.At(path), alias.Value);
            else if (!ofCommunities.ContainsKey(alias.Address) && !shared.Contains(alias.Address))
                yield return Shadowing(file.Places, alias, path);
        }
    }

    private IEnumerable<Diagnostic?> Problems(Chapter chapter)
    {
        var own = Permalinks.OfChapter(chapter.Path).Value;
        for (var i = 0; i < chapter.Aliases.Count; i++)
        {
            var (alias, path) = (chapter.Aliases[i], $"aliases[{i}]");
            if (!alias.IsPath)
                yield return WrongType.NotAPath(chapter.Places.At(path), "aliases", alias.Value, Permalinks.Guidance.Value + alias.Value + "/");
            else if (!taken.TryAdd(alias.Address, SourceSpan.StartOf(chapter.Path)))
                yield return taken[alias.Address].Path == chapter.Path
                    ? AliasShadowsPage.Twice(chapter.Places.At(path), alias.Value)
                    : AliasShadowsPage.OfAlias(chapter.Places.At(path), alias.Value, taken[alias.Address]);
            else if (alias.Address == own)
                yield return AliasLoop.At(chapter.Places.At(path), alias.Value);
            else if (ofCommunities.TryGetValue(alias.Address, out var charter))
                yield return AliasShadowsPage.OfFile(chapter.Places.At(path), alias.Value, charter);
            else
                yield return Shadowing(chapter.Places, alias, path);
        }
    }

    private Diagnostic? Shadowing(FieldPlaces places, Alias alias, string path)
    {
        if (sources.TryGetValue(Key(alias.Address), out var source))
            return AliasShadowsPage.OfFile(places.At(path), alias.Value, source);
        if (SiteAddresses.At(alias.Address) is { } what)
            return AliasShadowsPage.OfSite(places.At(path), alias.Value, what);
        return alias.IsLowerCase ? null : WrongType.NotLowerCase(places.At(path), "aliases", alias.Value);
    }

    // A page and a file of one name cannot stand side by side in a folder either.
    private static string Key(string address) => address.TrimEnd('/');
}
