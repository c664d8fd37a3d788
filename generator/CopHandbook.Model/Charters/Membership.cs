using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Who can take part.</summary>
public sealed record Membership
{
    [Field("Whether anybody in the organisation can join.", Example = "true")]
    public bool? Open { get; init; }

    [Field("How to join: an address or a sentence.", Example = "Come to the next meeting.")]
    public string? Join { get; init; }

    [Field("Who can join, where not everybody can.", Example = "Anybody who works on a public service.")]
    public string? Eligibility { get; init; }

    [Field("Whom the community hopes for.", Example = "One person from each team.")]
    public string? Aim { get; init; }
}
