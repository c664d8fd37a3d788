using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>One review that took place.</summary>
public sealed record ReviewEntry
{
    [Field("The day of the review.", Example = "2026-04-05")]
    public DateOnly? Date { get; init; }

    [Field("What was decided.", Example = "continue")]
    public ReviewOutcome? Outcome { get; init; }

    [Field("What was said, in a sentence.", Example = "Two goals kept, one added.")]
    public string? Note { get; init; }
}
