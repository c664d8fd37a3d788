using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>When the goals are reviewed (worked example: after three months).</summary>
public sealed record Review
{
    [Field("How long after the start the goals are reviewed.", Section = "Worked example", Anchor = "goals", Example = "3 months")]
    public Duration? After { get; init; }

    [Field("The day of the next review.", Section = "Worked example", Anchor = "goals", Example = "2026-04-05")]
    [NeededFrom(CommunityStatus.Active, Severity = Severity.Warning, Rule = "review-date-missing")]
    public DateOnly? Due { get; init; }

    [Field("The reviews so far.")]
    public IReadOnlyList<ReviewEntry> Log { get => field ?? []; init; }
}
