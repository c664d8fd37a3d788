namespace CopHandbook.Model.Charters;

/// <summary>What a status asks of a charter, by the steps of "Starting a new CoP". A charter without a readable status has reached nothing.</summary>
public static class StatusGates
{
    /// <summary>Whether what is needed from one status on is needed at another; nothing stays needed in retirement but what retirement needs.</summary>
    public static bool Needs(this CommunityStatus? status, CommunityStatus from) => (status, from) switch
    {
        (null, _) => false,
        (CommunityStatus.Retired, _) => from == CommunityStatus.Retired,
        (_, CommunityStatus.Retired) => false,
        var (reached, gate) => reached >= gate,
    };

    /// <summary>Any status that can be read, except retired: what runs, or is meant to.</summary>
    public static bool IsProposedOrLater(this CommunityStatus? status) => status.Needs(CommunityStatus.Proposed);

    /// <summary>Forming, active or paused: there is, or should be, somebody in charge.</summary>
    public static bool IsFormingOrLater(this CommunityStatus? status) => status.Needs(CommunityStatus.Forming);

    /// <summary>Active or paused: kicked off and recorded.</summary>
    public static bool IsActiveOrPaused(this CommunityStatus? status) => status.Needs(CommunityStatus.Active);
}
