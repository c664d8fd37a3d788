using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>One person's turn in the post.</summary>
[Shorthand("name")]
public sealed record CoordinatorTerm
{
    [Field("The coordinator's name.", Example = "Seren Howarth")]
    public string? Name { get; init; }

    [Field("The first day.", Example = "2026-01-05", AlsoCalled = "since start started")]
    public DateOnly? From { get; init; }

    [Field("The last day.", Example = "2026-04-04", AlsoCalled = "until end")]
    public DateOnly? To { get; init; }
}
