using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Finds aliases that could not redirect: those of the page itself, and those where something is published. An alias that
/// is another charter's id, or is given twice, is a matter of two charters, and the rule duplicate-id speaks of it alone.
/// </summary>
internal sealed class AliasChecker
{
    private readonly IReadOnlyList<CharterFile> communities;
    private readonly HashSet<string> ofCommunities;
    private readonly HashSet<string> shared;
    private readonly Dictionary<string, SourceSpan> sources = new(StringComparer.OrdinalIgnoreCase);

    public AliasChecker(Handbook handbook)
    {
        communities = handbook.Communities;
        ofCommunities = communities.Select(file => Permalinks.Of(file.Id).Value).ToHashSet(StringComparer.Ordinal);
        shared = communities
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

    public IEnumerable<Diagnostic> Problems() => communities.SelectMany(Problems);

    private IEnumerable<Diagnostic> Problems(CharterFile file)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < file.Charter.Aliases.Count; i++)
        {
            if (own.Add(file.Charter.Aliases[i].Address) && Problem(file, file.Charter.Aliases[i], $"aliases[{i}]") is { } problem)
                yield return problem;
        }
    }

    private Diagnostic? Problem(CharterFile file, Alias alias, string path)
    {
        SourceSpan Span() => file.Places.At(path);
        if (alias.Address == Permalinks.Of(file.Id).Value)
            return AliasLoop.At(Span(), alias.Value);
        if (ofCommunities.Contains(alias.Address) || shared.Contains(alias.Address))
            return null;
        if (sources.TryGetValue(Key(alias.Address), out var source))
            return AliasShadowsPage.OfFile(Span(), alias.Value, source);
        if (SiteAddresses.At(alias.Address) is { } what)
            return AliasShadowsPage.OfSite(Span(), alias.Value, what);
        return alias.IsLowerCase ? null : WrongType.NotLowerCase(Span(), "aliases", alias.Value);
    }

    // A page and a file of one name cannot stand side by side in a folder either.
    private static string Key(string address) => address.TrimEnd('/');
}
