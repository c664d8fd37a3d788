using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>Why a cost is in no sum; null where it is in one.</summary>
internal static class CostLeftOut
{
    public static WhyLeftOut? WhyOf(CommunityCard card, Meeting meeting, Refreshments given) => given switch
    {
        _ when TimeLeftOut.WhyNotCounted(card) is { } why => why,
        _ when card.Status == CommunityStatus.Forming => WhyLeftOut.NotMeetingYet,
        _ when !card.Community.Charter.Sponsor.HasApproved(Approval.Refreshments) => WhyLeftOut.NotApproved,
        { Limit: null } => WhyLeftOut.NoAmount,
        { Currency: null } => WhyLeftOut.NoCurrency,
        { Per: null } => WhyLeftOut.PerUnknown,
        { Per: RefreshmentsPer.Head } => WhyLeftOut.PerHead,
        _ => meeting.Cadence is not null ? null : meeting.Schedule is not null ? WhyLeftOut.InWords : WhyLeftOut.NoCadence,
    };

    public static WhyLeftOut? WhyOf(CommunityCard card, MaterialCost cost) => cost switch
    {
        _ when TimeLeftOut.WhyNotCounted(card) is { } why => why,
        _ when !card.Community.Charter.Sponsor.HasApproved(Approval.Materials) => WhyLeftOut.NotApproved,
        { Amount: null } => WhyLeftOut.NoAmount,
        { Currency: null } => WhyLeftOut.NoCurrency,
        { Per: null } => WhyLeftOut.NoPeriod,
        { Per: CostPeriod.Once } => WhyLeftOut.Once,
        _ => null,
    };
}
