using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Work time for the community (Time).</summary>
public sealed record TimeBudget
{
    [Field("The hours that the coordinator can give to members, on top of their own.", Section = "Time", Anchor = "the-per-cop-budget")]
    public IReadOnlyList<TimeAllocation> CopBudget { get => field ?? []; init; }

    [Field(
        "The part of the budget that coordinating takes.",
        Section = "Time", Anchor = "when-work-time-is-needed", Example = "{ hours: 2, per: month }")]
    public CoordinatorTime? Coordinator { get; init; }

    [Field(
        "Understood, and advised against: it is agreed between each person and their manager.",
        Section = "Time", Anchor = "the-per-person-budget", Deprecated = true)]
    public PersonalTime? PerPerson { get; init; }
}
