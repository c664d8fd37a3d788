using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>One cost for materials.</summary>
public sealed record MaterialCost
{
    [Field("What is paid for.", Section = "Sponsor", Anchor = "what-a-sponsor-approves", Example = "Sandbox accounts")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public string? What { get; init; }

    [Field(
        "The amount, without the currency.",
        Section = "Sponsor", Anchor = "what-a-sponsor-approves", Example = "40", UnreadableRule = "time-invalid")]
    public decimal? Amount { get; init; }

    [Field(
        "The currency's ISO 4217 code.",
        Section = "Sponsor", Anchor = "what-a-sponsor-approves", Example = "GBP", UnreadableRule = "time-invalid")]
    public Currency? Currency { get; init; }

    [Field("month, quarter, year or once.", Example = "month")]
    public CostPeriod? Per { get; init; }
}
