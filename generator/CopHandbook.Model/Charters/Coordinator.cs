using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>The designated coordinator, perhaps a rotating post (Leadership).</summary>
public sealed record Coordinator
{
    [Field("Whether the post goes round; stated either way.", Section = "Leadership", Anchor = "a-rotating-post", Example = "true")]
    [NeededFrom(CommunityStatus.Forming, Rule = "rotation-unstated")]
    public bool? Rotating { get; init; }

    [Field("How long a turn of a rotating post is.", Section = "Leadership", Anchor = "a-rotating-post", Example = "3 months")]
    public Duration? Term { get; init; }

    [Field("Who coordinates now.", Section = "Leadership", Anchor = "the-coordinator", Example = "{ name: Seren Howarth, from: 2026-01-05 }")]
    [NeededFrom(CommunityStatus.Forming, Rule = "coordinator-missing")]
    public CoordinatorTerm? Current { get; init; }

    [Field("Who takes over.", Section = "Leadership", Anchor = "a-rotating-post")]
    public CoordinatorTerm? Next { get; init; }

    [Field("Who coordinated before; the terms do not overlap.")]
    public IReadOnlyList<CoordinatorTerm> Past { get => field ?? []; init; }
}
