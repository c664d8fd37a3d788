using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Advice that is set aside for this charter, with the reason. Errors cannot be waived.</summary>
public sealed record Waiver
{
    [Field("The name of the rule.", Example = "single-format")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public string? Rule { get; init; }

    [Field("The reason, in a sentence.", Example = "We meet to talk, and that is enough.")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public string? Why { get; init; }
}
