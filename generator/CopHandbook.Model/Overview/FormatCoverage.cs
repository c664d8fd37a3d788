using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>A format and the communities that use it, in the order of the cards.</summary>
/// <param name="Format">Null for the format that each session chooses.</param>
public sealed record FormatUse(ActivityKind? Format, IReadOnlyList<CommunityCard> Communities)
{
    /// <summary>Nobody misses a choice that is put off.</summary>
    public bool IsGap => Format is not null && Communities.Count == 0;
}

/// <summary>How the communities interact: the nine formats (Format), and the choice that each session makes.</summary>
public static class FormatCoverage
{
    /// <summary>In the order of the guidance. What a charter lists under <c>format.activities</c> counts, a community once for each.</summary>
    public static IReadOnlyList<FormatUse> Of(IEnumerable<CommunityCard> cards)
    {
        var counted = cards.Where(CountedCommunities.Counts).ToList();
        var having = (
            from card in counted
            from kind in (card.Community.Charter.Format?.Activities ?? []).Select(activity => activity.Id).OfType<ActivityKind>().Distinct()
            select (Kind: kind, Card: card))
            .ToLookup(one => one.Kind, one => one.Card);
        return
        [
            .. Enum.GetValues<ActivityKind>().Select(kind => new FormatUse(kind, [.. having[kind]])),
            new(null, [.. counted.Where(card => card.Community.Charter.Format?.Chosen == FormatChoice.EachSession)]),
        ];
    }
}
