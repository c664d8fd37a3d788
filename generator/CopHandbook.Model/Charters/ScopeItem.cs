using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>One thing in or out of scope.</summary>
[Shorthand("item")]
public sealed record ScopeItem
{
    [Field("The thing.", Example = "AWS marketplace services")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public string? Item { get; init; }

    [Field("The id of the community that covers it.", Example = "procurement")]
    public CommunityId? See { get; init; }
}
