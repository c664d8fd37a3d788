using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Costs that the sponsor approves (Sponsor).</summary>
public sealed record Costs
{
    [Field("Materials, such as software licences.", Section = "Sponsor", Anchor = "what-a-sponsor-approves")]
    public IReadOnlyList<MaterialCost> Materials { get => field ?? []; init; }
}
