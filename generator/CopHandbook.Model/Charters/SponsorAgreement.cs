namespace CopHandbook.Model.Charters;

/// <summary>What a sponsor has agreed to (Sponsor).</summary>
public static class SponsorAgreement
{
    /// <summary>Whether the sponsor has agreed, and to this too: an agreement that lists nothing covers the charter as it stands.</summary>
    public static bool HasApproved(this Sponsor? sponsor, Approval what) =>
        sponsor is { Agreed: not null, Approves: var listed } && (listed.Count == 0 || listed.Contains(what));
}
