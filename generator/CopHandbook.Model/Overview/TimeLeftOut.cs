using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>The hours that a charter writes down and no sum has. What is over, and what a retired community had, is no longer asked for.</summary>
internal static class TimeLeftOut
{
    public static IEnumerable<LeftOut> Of(CommunityCard card, DateOnly today)
    {
        var charter = card.Community.Charter;
        if (card.Status == CommunityStatus.Retired)
            yield break;
        foreach (var allocation in charter.Time?.CopBudget.Where(allocation => !allocation.IsOver(today)) ?? [])
        {
            if (WhyOf(card, allocation, today) is { } why)
                yield return new(card, FigureKind.WorkTime, why) { Allocation = allocation };
        }

        if (charter.Time?.Coordinator is { Hours: { } hours, Per: var per } && WhyOf(card, new() { Hours = hours, Per = per }, today) is { } whyNot)
            yield return new(card, FigureKind.CoordinatorTime, whyNot) { Allocation = new() { Hours = hours, Per = per } };
        foreach (var meeting in MeetingHours.Of(charter, today).Where(meeting => meeting.PerMonth is null))
            yield return new(card, FigureKind.MeetingHours, WhyOf(meeting.Meeting)) { Meeting = meeting.Meeting };
    }

    private static WhyLeftOut? WhyOf(CommunityCard card, TimeAllocation allocation, DateOnly today) => allocation switch
    {
        _ when WhyNotCounted(card) is { } why => why,
        _ when !card.Community.Charter.Sponsor.HasApproved(Approval.Time) => WhyLeftOut.NotApproved,
        { Hours: null } => WhyLeftOut.NoHours,
        { Per: null } => WhyLeftOut.NoPeriod,
        _ => allocation.From > today ? WhyLeftOut.BeginsLater : null,
    };

    private static WhyLeftOut WhyOf(Meeting meeting) => meeting switch
    {
        { Cadence: null, Schedule: not null } => WhyLeftOut.InWords,
        { Cadence: null } => WhyLeftOut.NoCadence,
        _ => WhyLeftOut.NoDuration,
    };

    /// <summary>Null for a community that counts.</summary>
    public static WhyLeftOut? WhyNotCounted(CommunityCard card) => card.Status switch
    {
        CommunityStatus.Proposed => WhyLeftOut.Proposed,
        CommunityStatus.Paused => WhyLeftOut.Paused,
        _ => null,
    };
}
