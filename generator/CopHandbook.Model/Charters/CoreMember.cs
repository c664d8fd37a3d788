using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>A member of the core group (Leadership).</summary>
[Shorthand("name")]
public sealed record CoreMember
{
    [Field("The member's name.", Example = "Ada Example")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public string? Name { get; init; }

    [Field("What the member does for the community, in words.", Example = "keeps the backlog")]
    public string? Role { get; init; }
}
