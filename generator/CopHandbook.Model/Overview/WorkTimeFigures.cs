using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>An allocation that holds on the day of the build, and what it comes to.</summary>
public sealed record AllocatedHours(TimeAllocation Allocation, decimal PerMonth);

/// <summary>The time of one community that counts.</summary>
/// <param name="Allocated">Empty where nothing is allocated, or nothing that counts.</param>
/// <param name="Coordinating">The part of the budget that coordinating takes, in hours a month; 0 where none is stated.</param>
/// <param name="Meetings">What the meetings take of a person who comes to all of them; those whose hours are known.</param>
public sealed record CommunityTime(
    CommunityCard Community, IReadOnlyList<AllocatedHours> Allocated, decimal Coordinating, IReadOnlyList<MeetingHour> Meetings)
{
    public decimal Hours => Allocated.Sum(one => one.PerMonth);

    public decimal MeetingHours => Meetings.Sum();
}

/// <summary>The communities of one sponsor, those with the most hours first.</summary>
public sealed record SponsorTime(string Sponsor, IReadOnlyList<CommunityTime> Communities)
{
    public decimal Hours => Communities.Sum(one => one.Hours);

    public decimal Coordinating => Communities.Sum(one => one.Coordinating);
}

/// <summary>The work time of the organisation on the day of the build (Time), with all that it is made of.</summary>
/// <param name="Communities">All that count, those with the most hours first, then by subject.</param>
/// <param name="Sponsors">Those with hours, the most first.</param>
/// <param name="LeftOut">In the order of the cards.</param>
public sealed record WorkTimeFigures(
    IReadOnlyList<CommunityTime> Communities, IReadOnlyList<SponsorTime> Sponsors, IReadOnlyList<LeftOut> LeftOut)
{
    public decimal Hours => Communities.Sum(one => one.Hours);

    public decimal Coordinating => Communities.Sum(one => one.Coordinating);

    public static WorkTimeFigures Of(IReadOnlyList<CommunityCard> cards, DateOnly today)
    {
        List<CommunityTime> communities = [.. cards.Where(CountedCommunities.Counts).Select(card => TimeOf(card, today)).OrderByDescending(one => one.Hours)];
        var sponsors = communities
            .Where(one => one.Hours > 0)
            .GroupBy(one => one.Community.Community.Charter.Sponsor!.Name ?? "", CharterPeople.SameName)
            .Select(group => new SponsorTime(group.Key, [.. group]))
            .OrderByDescending(sponsor => sponsor.Hours).ThenBy(sponsor => sponsor.Sponsor, StringComparer.OrdinalIgnoreCase);
        return new(communities, [.. sponsors], [.. cards.SelectMany(card => TimeLeftOut.Of(card, today))]);
    }

    private static CommunityTime TimeOf(CommunityCard card, DateOnly today)
    {
        var charter = card.Community.Charter;
        var time = charter.Sponsor.HasApproved(Approval.Time) ? charter.Time : null;
        var allocated =
            from allocation in time?.CopBudget ?? []
            where !(allocation.From > today) && !allocation.IsOver(today)
            let hours = HoursPerMonth.Of(allocation.Hours, allocation.Per)
            where hours is not null
            select new AllocatedHours(allocation, hours.Value);
        return new(
            card,
            [.. allocated],
            HoursPerMonth.Of(time?.Coordinator?.Hours, time?.Coordinator?.Per) ?? 0,
            [.. Charters.MeetingHours.Of(charter, today).Where(meeting => meeting.PerMonth is not null)]);
    }
}
