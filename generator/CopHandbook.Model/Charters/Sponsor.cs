using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>The person who is invested in the goals and authorised to allocate time and money (Sponsor).</summary>
public sealed record Sponsor
{
    [Field("The sponsor's name; never a placeholder.", Section = "Sponsor", Anchor = "who-can-be-a-sponsor", Example = "Stacy Leblanc")]
    [NeededFrom(CommunityStatus.Forming, Rule = "sponsor-missing")]
    public string? Name { get; init; }

    [Field(
        "The day the sponsor agreed to subject, goals and time.",
        Section = "Starting", Anchor = "step-1-outline-and-agree", Example = "2025-12-15")]
    [NeededFrom(CommunityStatus.Forming, Rule = "sponsor-agreement-missing")]
    public DateOnly? Agreed { get; init; }

    [Field(
        "What the agreement covers: time, refreshments, materials.",
        Section = "Sponsor", Anchor = "what-a-sponsor-approves", Example = "[time, refreshments]")]
    public IReadOnlyList<Approval> Approves { get => field ?? []; init; }
}
