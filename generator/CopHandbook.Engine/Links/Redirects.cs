using CopHandbook.Model.Charters;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The addresses that lead on: former ones, and of a community its short one, and that of each former id.</summary>
internal static class Redirects
{
    public static IEnumerable<Redirect> To(CommunityFacts community)
    {
        var page = new PageLink(community.Subject, Permalinks.Of(community.Id));
        // Other sites frame the card at the address that it had then.
        var card = page with { Target = EmbedPage.Beside(page.Target) };
        var cards = community.Charter.Aliases.Where(alias => FormerId(alias) is not null)
            .Select(alias => new Redirect(EmbedPage.Beside(new(alias.Address)), card));
        return Addresses(community).Distinct().Select(address => new Redirect(address, page)).Concat(cards.Distinct());
    }

    public static IEnumerable<Redirect> To(Chapter chapter)
    {
        var page = new PageLink(chapter.Title, Permalinks.OfChapter(chapter.Path));
        return chapter.Aliases.Select(alias => new Permalink(alias.Address)).Distinct().Select(address => new Redirect(address, page));
    }

    private static IEnumerable<Permalink> Addresses(CommunityFacts community)
    {
        yield return Permalinks.ShortOf(community.Id.Value);
        foreach (var alias in community.Charter.Aliases)
        {
            yield return new Permalink(alias.Address);
            if (FormerId(alias) is { } id)
                yield return Permalinks.ShortOf(id);
        }
    }

    private static string? FormerId(Alias alias)
    {
        var communities = Permalink.Communities.Value;
        var isInside = alias.Address.StartsWith(communities, StringComparison.Ordinal) && alias.Address.EndsWith('/');
        var rest = isInside ? alias.Address[communities.Length..].TrimEnd('/') : "";
        return CommunityId.Read(rest)?.Value;
    }
}
