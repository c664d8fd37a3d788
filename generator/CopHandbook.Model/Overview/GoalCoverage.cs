using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>One kind of goal for one audience, and the communities that have it, in the order of the cards.</summary>
public sealed record CoverageCell(GoalKind Goal, Audience Audience, IReadOnlyList<CommunityCard> Communities)
{
    /// <summary>Whether it is one of the seven common goals (Goals); for any other goal nobody can say what is missing.</summary>
    public bool IsCommon => Goal != GoalKind.Other && GoalAudiences.Of(Goal).Contains(Audience);

    public bool IsGap => IsCommon && Communities.Count == 0;
}

/// <summary>What the goals of all communities together cover.</summary>
public static class GoalCoverage
{
    /// <summary>
    /// Every kind for every audience, by kind and then by audience. A goal counts from the day that it is taken on until it
    /// is met, and a community once in each cell.
    /// </summary>
    public static IReadOnlyList<CoverageCell> Of(IEnumerable<CommunityCard> cards, DateOnly today)
    {
        var having = (
            from card in cards
            where card.Counts()
            from place in Places(card.Community.Charter, today).Distinct()
            select (Place: place, Card: card))
            .ToLookup(one => one.Place, one => one.Card);
        return
        [
            .. from kind in Enum.GetValues<GoalKind>()
               from audience in Enum.GetValues<Audience>()
               select new CoverageCell(kind, audience, [.. having[(kind, audience)]]),
        ];
    }

    private static IEnumerable<(GoalKind Goal, Audience Audience)> Places(Charter charter, DateOnly today) =>
        from open in OpenGoals.Of(charter)
        let kind = open.Goal.Kind
        where kind is not null && !(open.Goal.From > today)
        from audience in open.Goal.For
        select (kind.Value, audience);
}
