using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>The end of a community.</summary>
public sealed record Retirement
{
    [Field("The day it ended.", Example = "2026-06-30")]
    [NeededFrom(CommunityStatus.Retired, Rule = "retirement-unexplained")]
    public DateOnly? On { get; init; }

    [Field("Why it ended.", Example = "Its subject became part of testing.")]
    [NeededFrom(CommunityStatus.Retired, Rule = "retirement-unexplained")]
    public string? Reason { get; init; }

    [Field("The id of the community that carries on.", Example = "testing")]
    public CommunityId? Successor { get; init; }
}
