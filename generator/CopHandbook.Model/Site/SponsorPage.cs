using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Site;

/// <summary>What one sponsor is asked for, and has agreed to.</summary>
public sealed record SponsorPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    /// <summary>Those that are not over, by subject.</summary>
    public required IReadOnlyList<SponsoredCommunity> Communities { get; init; }

    public IReadOnlyList<CommunityCard> Retired { get; init; } = [];

    /// <summary>The page on all that the person does.</summary>
    public required Permalink AsPerson { get; init; }

    public IReadOnlyList<PageLink> Alike { get; init; } = [];

    /// <summary>The hours a month that the sponsor has agreed to.</summary>
    public decimal HoursPerMonth => Communities.Sum(one => one.Approves(Approval.Time) ? one.HoursPerMonth : 0);

    /// <summary>
    /// The costs of materials that the sponsor has agreed to: a sum for each currency and period, since these are never
    /// added to one another.
    /// </summary>
    public IReadOnlyList<MaterialCost> Materials =>
        [.. Communities.Where(one => one.Approves(Approval.Materials))
            .SelectMany(one => one.Community.Community.Charter.Costs?.Materials ?? [])
            .Where(cost => cost.Amount is not null)
            .GroupBy(cost => (Code: cost.Currency?.Code ?? "", cost.Per))
            .OrderBy(sum => sum.Key.Code, StringComparer.Ordinal).ThenBy(sum => sum.Key.Per)
            .Select(sum => new MaterialCost { Amount = sum.Sum(cost => cost.Amount), Currency = sum.First().Currency, Per = sum.Key.Per })];
}

/// <summary>A community as its sponsor sees it.</summary>
/// <param name="HoursPerMonth">What its budget comes to on the day of the build.</param>
public sealed record SponsoredCommunity(CommunityCard Community, decimal HoursPerMonth)
{
    public Sponsor Sponsor => Community.Community.Charter.Sponsor!;

    public bool Approves(Approval what) => Sponsor.HasApproved(what);
}
